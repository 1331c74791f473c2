# What Python's operations on texts mean where a target has none. See java.py for how this is read.
# The empty text is in every part of a text, also in an empty one, but nowhere where a part would end before it starts.


def str_has_part(text: str, start: int, end: int) -> bool:
    first = max(start + len(text), 0) if start < 0 else start
    last = max(end + len(text), 0) if end < 0 else min(end, len(text))
    return first <= last


def str_startswith_in(text: str, prefix: str, start: int, end: int) -> bool:
    return text[start:end].startswith(prefix) if prefix != "" else str_has_part(text, start, end)


def str_endswith_from(text: str, suffix: str, start: int) -> bool:
    return text[start:].endswith(suffix) if suffix != "" else start <= len(text)


def str_endswith_in(text: str, suffix: str, start: int, end: int) -> bool:
    return text[start:end].endswith(suffix) if suffix != "" else str_has_part(text, start, end)


def str_count_beyond(text: str, part: str, start: int) -> int:
    return text[start:].count(part) if part != "" or start <= len(text) else 0


def str_count_between(text: str, part: str, start: int, end: int) -> int:
    return text[start:end].count(part) if part != "" or str_has_part(text, start, end) else 0
