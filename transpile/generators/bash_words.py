"""Shell words: how values are written in Bash, and the forms that an expression takes there."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.generators.base import ATOM, Code

#: ``arith``: text inside ``(( ))``; ``word``: a quoted word (a container: its elements as one word); ``test``: a command whose status
#: is the truth; ``var``: a variable's name; ``items``: words, the elements of an array; ``void``: nothing.
Form = Literal["arith", "word", "test", "var", "items", "void"]

ARRAYS = t.List | t.Tuple | t.Set | t.Iter | t.Bytes
#: Stands for None: no text that a program handles is this one.
NONE = '"$NONE"'


@dataclass(frozen=True, slots=True)
class Value(Code):
    """A rendered expression and how its text is to be read."""

    form: Form = "word"


def arith(text: str, prec: int = ATOM) -> Value:
    return Value(text, prec, "arith")


def is_array(type_: t.Type) -> bool:
    """Is a value of this type held by an indexed array?"""
    return isinstance(type_, ARRAYS) or (isinstance(type_, t.Optional) and is_array(type_.inner))


def is_number(type_: t.Type) -> bool:
    """Does a value of this type stand inside ``(( ))``?"""
    return isinstance(type_, t.Bool) or (isinstance(type_, t.Int) and type_.bits != 0)


def is_container(type_: t.Type) -> bool:
    return is_array(type_) or isinstance(type_, t.Dict)


def is_mixed(type_: t.Type) -> bool:
    """Are there numbers of two types in a union, which may be equal though their words are not?"""
    inner = type_.inner if isinstance(type_, t.Optional) else type_
    return isinstance(inner, t.Union) and sum(isinstance(m, t.Int | t.Bool | t.Float) for m in inner.members) > 1


def same_form(given: t.Type, wanted: t.Type) -> bool:
    """Is a value of one type written as the other's values are?"""
    if given == wanted or isinstance(given, t.Never | t.AnyT) or isinstance(wanted, t.Never | t.AnyT):
        return True
    match given, wanted:
        case t.Optional(inner=a), t.Optional(inner=b):
            return same_form(a, b)
        case t.NoneT(), t.Optional():
            return True
        case _, t.Optional(inner=b):
            return same_form(given, b)
        case ((t.List(elem=a) | t.Set(elem=a) | t.Iter(elem=a)), (t.List(elem=b) | t.Set(elem=b) | t.Iter(elem=b))):
            return same_form(a, b)
        case t.Tuple(items=some), t.Tuple(items=others) if len(some) == len(others):
            return all(same_form(a, b) for a, b in zip(some, others, strict=True))
        case t.Dict(key=k, value=v), t.Dict(key=k2, value=v2):
            return same_form(k, k2) and same_form(v, v2)
        case ((t.Tuple() | t.List()), (t.List() | t.Tuple())):
            return all(same_form(a, b) for a in t.children(given) for b in t.children(wanted))
        case _:
            return type(given) is type(wanted) and not isinstance(given, t.Union | t.List | t.Set | t.Iter | t.Tuple | t.Dict)


def quoted(text: str) -> str:
    """A text as one word: in double quotes, or ``$'…'`` where it has control characters."""
    if all(c.isprintable() for c in text):
        return '"' + re.sub(r'(["$`\\])', r"\\\1", text) + '"'
    simple = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return "$'" + "".join(simple.get(c) or (c if c.isprintable() else _code(ord(c))) for c in text) + "'"


def _code(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x80 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def joined(words: Iterable[str]) -> str:
    """Words side by side as one word: neighbours in double quotes share them."""
    out = ""
    for word in words:
        if word == '""':
            continue
        if out.endswith('"') and word.startswith('"') and not out.endswith("$'\"'"):
            head = out[:-1]
            tail = re.search(r"(?<!\\)\$([A-Za-z_]\w*|\x00\d+\x00)$", head)
            if tail and re.match(r"[\w\[]", word[1:]):
                head = f"{head[: tail.start()]}${{{tail[1]}}}"
            out = head + word[1:]
        else:
            out += word
    return out or '""'


def inside(word: str) -> str:
    """A word's text inside double quotes that are already open: it has to be in double quotes itself, or bare."""
    return word[1:-1] if word.startswith('"') else word


def bare(word: str) -> str:
    """A word without its quotes where they do nothing: on the right of an assignment, in an arithmetic context."""
    simple = re.fullmatch(r'"(\$\{[^"{}]*\}|\$\w+|\$\x00\d+\x00|-?[\w./:,%+@-]+)"', word)
    return simple[1] if simple else word
