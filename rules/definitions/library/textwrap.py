# What Python's textwrap does, in plain Python.

NAMES = {
    "dedent": "without_margin",
    "indent(_, _)": "with_margin",
    "wrap(_)": "wrapped",
    "wrap(_, _)": "wrapped",
    "wrap(_, width=)": "wrapped",
    "fill(_)": "filled_lines",
    "fill(_, _)": "filled_lines",
    "fill(_, width=)": "filled_lines",
    "shorten(_, _)": "shortened",
    "shorten(_, width=)": "shortened",
    "shorten(_, placeholder=, width=)": "shortened",
}


def without_margin(text: str) -> str:
    """A text without the white space that all its lines start with."""
    lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
    heads = [line[: len(line) - len(line.lstrip(" \t"))] for line in lines if line]
    margin = heads[0] if heads else ""
    for head in heads:
        while not head.startswith(margin):
            margin = margin[:-1]
    return "\n".join([line[len(margin) :] for line in lines])


def with_margin(text: str, prefix: str) -> str:
    """A text with a prefix before each line that is not blank."""
    return "".join([prefix + line if line.strip() else line for line in text.splitlines(True)])


def is_word_char(char: str) -> bool:
    """Is it a letter, a digit or an underscore?"""
    return char.isalnum() or char == "_"


def has_letters(text: str) -> bool:
    """Are these two letters, or one on each side of a hyphen?"""
    letters = text.replace("-", "", 1) if text[1:2] == "-" else text[:2]
    return len(letters) == 2 and all(char.isalpha() or char == "_" for char in letters)


def may_end(text: str, at: int) -> bool:
    """May a line end before a place in a text: at white space, after a hyphen in a word, around a dash between words?"""
    if text[at] == " " or text[at - 1] == " ":
        return text[at] != text[at - 1]
    if text[at - 1] == "-" and has_letters(text[max(0, at - 4) : at - 1][::-1]) and has_letters(text[at : at + 3]):
        return True
    start = at
    while start > 0 and text[start - 1] == "-":
        start -= 1
    end = at
    while end < len(text) and text[end] == "-":
        end += 1
    between = 0 < start and end < len(text) and is_word_char(text[end]) and (is_word_char(text[start - 1]) or text[start - 1] in "!\"'&.,?")
    return between and end - start >= 2 and at in (start, end)


def text_chunks(text: str) -> list[str]:
    """The parts of a text that a line takes as they are: words, parted at hyphens, and the white space between them."""
    chunks: list[str] = []
    start = 0
    for at in range(1, len(text)):
        if may_end(text, at):
            chunks.append(text[start:at])
            start = at
    return chunks + [text[start:]] if text else chunks


def plain_spaces(text: str) -> str:
    """A text with a space for each other kind of white space."""
    out = text.expandtabs()
    for blank in "\n\x0b\x0c\r":
        out = out.replace(blank, " ")
    return out


def wrapped(text: str, width: int = 70) -> list[str]:
    """The lines of a text, none wider than a width."""
    if width <= 0:
        raise ValueError(f"invalid width {width!r} (must be > 0)")
    chunks = text_chunks(plain_spaces(text))
    lines: list[str] = []
    at = 0
    while at < len(chunks):
        if lines and chunks[at].strip() == "":
            at += 1
            continue
        line = ""
        while at < len(chunks) and len(line) + len(chunks[at]) <= width:
            line += chunks[at]
            at += 1
        if at < len(chunks) and len(chunks[at]) > width:
            room = width - len(line)
            hyphen = chunks[at].rfind("-", 0, room)
            if hyphen > 0 and chunks[at][:hyphen].strip("-"):
                room = hyphen + 1
            line += chunks[at][:room] if chunks[at].strip() else ""
            chunks[at] = chunks[at][room:]
        else:
            line = line.rstrip(" ")
        if line:
            lines.append(line)
    return lines


def filled_lines(text: str, width: int = 70) -> str:
    """A text in lines, none wider than a width."""
    return "\n".join(wrapped(text, width))


def shortened(text: str, width: int, placeholder: str = " [...]") -> str:
    """A text cut so that it fits a width, with a placeholder for what is left out."""
    if len(placeholder.lstrip()) > width:
        raise ValueError("placeholder too large for max width")
    whole = " ".join(text.split())
    if len(whole) <= width:
        return whole
    kept = ""
    shown = ""
    for chunk in text_chunks(whole):
        if len(chunk) > width and "-" in chunk:
            raise ValueError("a word wider than the width that has hyphens has no translation here")
        kept += chunk
        if len(kept.rstrip() + placeholder) <= width:
            shown = kept.rstrip()
    return shown + placeholder if shown else placeholder.strip()
