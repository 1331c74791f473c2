# What Python's string does with words and templates, in plain Python.

NAMES = {"Template": "TextTemplate", "capwords(_)": "capitalized_words", "capwords(_, _)": "capitalized_parts"}


def capitalized_words(text: str) -> str:
    """The words of a text with their first letters large, one space between them."""
    return " ".join([word.capitalize() for word in text.split()])


def capitalized_parts(text: str, separator: str) -> str:
    """The parts of a text with their first letters large."""
    return separator.join([part.capitalize() for part in text.split(separator)])


class TextTemplate:
    """A text with places such as $name and ${name}."""

    def __init__(self, template: str):
        self.template = template

    def filled(self, values: dict[str, str], strict: bool) -> str:
        out = ""
        at = 0
        while at < len(self.template):
            char = self.template[at]
            at += 1
            if char != "$":
                out += char
                continue
            if at < len(self.template) and self.template[at] == "$":
                out += "$"
                at += 1
                continue
            start = at
            braced = at < len(self.template) and self.template[at] == "{"
            end = at + 1 if braced else at
            name = ""
            while end < len(self.template) and is_name_part(self.template[end], name):
                name += self.template[end]
                end += 1
            closed = not braced or (end < len(self.template) and self.template[end] == "}")
            if name == "" or not closed:
                if strict:
                    raise ValueError("Invalid placeholder in string")
                out += "$"
                continue
            at = end + 1 if braced else end
            if name in values:
                out += values[name]
            elif strict:
                raise KeyError(name)
            else:
                out += "$" + self.template[start:at]
        return out

    def substitute(self, mapping={}, **values) -> str:
        texts: dict[str, str] = {}
        for name, value in mapping.items():
            texts[name] = str(value)
        for name, value in values.items():
            texts[name] = str(value)
        return self.filled(texts, True)

    def safe_substitute(self, mapping={}, **values) -> str:
        texts: dict[str, str] = {}
        for name, value in mapping.items():
            texts[name] = str(value)
        for name, value in values.items():
            texts[name] = str(value)
        return self.filled(texts, False)


def is_name_part(char: str, before: str) -> bool:
    """May a letter go on a name in a template?"""
    return char == "_" or "a" <= char.lower() <= "z" or (before != "" and "0" <= char <= "9")
