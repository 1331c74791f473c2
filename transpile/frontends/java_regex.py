"""Java's regular expressions and replacement texts in the notation of the ``re`` concepts (Python's)."""

from __future__ import annotations

import re

_META = set("\\^$.|?*+()[]{}")
#: POSIX classes; Java means ASCII by them.
_CLASSES = {
    "Alpha": "a-zA-Z",
    "Lower": "a-z",
    "Upper": "A-Z",
    "Digit": "0-9",
    "Alnum": "a-zA-Z0-9",
    "Punct": r"!-/:-@\[-`{-~",
    "Space": r"\s",
    "XDigit": "0-9a-fA-F",
    "IsAlphabetic": "a-zA-Z",
    "L": "a-zA-Z",
    "IsLetter": "a-zA-Z",
    "Lu": "A-Z",
    "Ll": "a-z",
    "N": "0-9",
    "Nd": "0-9",
}


class RegexError(Exception):
    """A construct that has no form in the other notation."""


def literal(pattern: str) -> str | None:
    """The text that a pattern matches if it matches one text only, else None."""
    out, i = "", 0
    while i < len(pattern):
        c = pattern[i]
        if c == "\\" and i + 1 < len(pattern) and not pattern[i + 1].isalnum():
            out, i = out + pattern[i + 1], i + 2
        elif c == "\\" and pattern[i + 1 : i + 2] in ("t", "n", "r"):
            out, i = out + {"t": "\t", "n": "\n", "r": "\r"}[pattern[i + 1]], i + 2
        elif c in _META:
            single = pattern[i + 1 : i + 2]
            if c == "[" and pattern[i + 2 : i + 3] == "]" and single not in ("^", "\\"):
                out, i = out + single, i + 3  # a class of one character
                continue
            return None
        else:
            out, i = out + c, i + 1
    return out


def converted(pattern: str) -> str:
    """The pattern in Python's notation.

    Raises:
        RegexError: it uses what Python's notation lacks.
    """
    if "&&" in pattern:
        raise RegexError("an intersection of character classes")

    def posix(match: re.Match[str]) -> str:
        negated, name = match[1] == "P", match[2]
        if name not in _CLASSES:
            raise RegexError(f"the character class {match[0]}")
        inside = _inside_class(pattern, match.start())
        if inside and negated:
            raise RegexError("a negated class inside a class")
        return _CLASSES[name] if inside else f"[{'^' if negated else ''}{_CLASSES[name]}]"

    out = re.sub(r"\\([pP])\{(\w+)\}", posix, pattern)
    out = re.sub(r"\(\?<([A-Za-z]\w*)>", r"(?P<\1>", out)
    if re.search(r"(?<!\\)[*+?}]\+", out):
        raise RegexError("a possessive quantifier")
    # A [ inside a class opens a nested class in Java (a union), a plain character in Python.
    return out


def _inside_class(pattern: str, at: int) -> bool:
    depth, i = 0, 0
    while i < at:
        if pattern[i] == "\\":
            i += 2
            continue
        depth += (pattern[i] == "[") - (pattern[i] == "]" and depth > 0)
        i += 1
    return depth > 0


def replacement(text: str) -> str:
    """``$1`` and escapes of Java's replacement as Python's ``\\1``."""
    out, i = "", 0
    while i < len(text):
        c = text[i]
        if c == "\\" and i + 1 < len(text):
            out, i = out + (text[i + 1] if text[i + 1] != "\\" else "\\\\"), i + 2
        elif c == "$":
            match = re.match(r"\$(\d)|\$\{(\w+)\}", text[i:])
            if match is None:
                raise RegexError("a $ in a replacement that names no group")
            out += rf"\{match[1]}" if match[1] else rf"\g<{match[2]}>"
            i += len(match[0])
        else:
            out, i = out + c, i + 1
    return out


def plain_replacement(text: str) -> str | None:
    """The replacement as plain text; None if it names groups."""
    if re.search(r"(?<!\\)\$", text):
        return None
    return re.sub(r"\\(.)", r"\1", text)
