"""Long lines of Elixir on several: where a comprehension or a function value begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"~r/(?:\\.|[^/\\])*/|\w+|, |.", re.DOTALL)


def tokens(text: str) -> Iterator[tuple[int, str]]:
    """The words, marks and whole strings of a line, and where each begins."""
    at = 0
    while at < len(text):
        end = _string_end(text, at) if text[at] == '"' else _WORD.match(text, at).end()  # type: ignore[union-attr]
        yield at, text[at:end]
        at = end


def _string_end(text: str, at: int) -> int:
    """Where the string that begins at a quote ends, whatever is interpolated in it."""
    at += 1
    while at < len(text) and text[at] != '"':
        if text.startswith("#{", at):
            at += 2
            while at < len(text) and text[at] != "}":
                at = _string_end(text, at) if text[at] == '"' else at + 1
        elif text[at] == "\\":
            at += 1
        at += 1
    return at + 1


def broken_line(text: str) -> tuple[str, list[str], str] | None:
    """A long call of a function value, or a long ``for``, on several lines: the first, those further in, the last."""
    if text.startswith("for "):
        parts = split_top(text[4:])
        if len(parts) > 1 and parts[-1].startswith("do: "):
            return f"for {parts[0]},", [*(f"{p}," for p in parts[1:-1]), parts[-1]], ""
    if not text.endswith(" end)"):
        return None
    depth = 0
    start = -1
    for at, word in tokens(text):
        if word == "fn":
            start = at if depth == 0 else start
            depth += 1
        elif word == "end":
            depth -= 1
            if depth == 0 and at + 3 == len(text) - 1 and start >= 0:
                arrow = text.index("->", start) + 2
                return text[:arrow], [text[arrow + 1 : at - 1]], "end)"
    return None


def split_top(text: str) -> list[str]:
    """The parts between commas that stand in no brackets and no strings."""
    parts, depth = [""], 0
    for _, word in tokens(text):
        depth += (word in ("(", "[", "{", "fn")) - (word in (")", "]", "}", "end"))
        if word == ", " and depth == 0:
            parts.append("")
        else:
            parts[-1] += word
    return parts
