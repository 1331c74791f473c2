# What the format mini-language does beyond padding, in terms of common operations. See java.py for how this is read.


def str_signed(text: str, plus: str) -> str:
    return text if text.startswith("-") else f"{plus}{text}"


def str_centered(text: str, width: int, fill: str) -> str:
    left = (width - len(text)) // 2
    return f"{fill * left}{text}".ljust(width, fill)


def str_zfill_prefixed(text: str, width: int) -> str:
    head = 3 if text.startswith("-") else 2
    return f"{text[:head]}{text[head:].rjust(width - head, '0')}"


def str_format_texts(template: str, texts: list[str], by_name: dict[str, str]) -> str:
    parts: list[str] = []
    counted = 0
    at = 0
    while at < len(template):
        char = template[at]
        at += 1
        if char not in "{}":
            parts.append(char)
            continue
        if at < len(template) and template[at] == char:
            parts.append(char)
            at += 1
            continue
        if char == "}" or at == len(template):
            raise ValueError(f"Single '{char}' encountered in format string")
        start = at
        while at < len(template) and template[at] not in "{}:!.[":
            at += 1
        if at == len(template):
            raise ValueError("expected '}' before end of string")
        if template[at] == "{":
            raise ValueError("unexpected '{' in field name")
        if template[at] != "}":
            raise NotImplementedError("a format specification, conversion or attribute in a template that is computed at run time")
        name = template[start:at]
        at += 1
        is_key = False
        for char in name:
            if char not in "0123456789":
                is_key = True
        if is_key:
            if name not in by_name:
                raise KeyError(f"{name!r}")
            parts.append(by_name[name])
            continue
        if name == "" and counted < 0:
            raise ValueError("cannot switch from manual field specification to automatic field numbering")
        if name != "" and counted > 0:
            raise ValueError("cannot switch from automatic field numbering to manual field specification")
        place = counted if name == "" else int(name)
        counted = counted + 1 if name == "" else -1
        if place >= len(texts):
            raise IndexError(f"Replacement index {place} out of range for positional args tuple")
        parts.append(texts[place])
    return "".join(parts)
