def wrap_words(text: str, width: int) -> list[str]:
    """Break a text into lines of at most `width` characters, between words."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if len(word) > width:
            raise ValueError(f"word too long: {word}")
        if not line:
            line = word
        elif len(line) + 1 + len(word) <= width:
            line += " " + word
        else:
            lines.append(line)
            line = word
    if line:
        lines.append(line)
    return lines
