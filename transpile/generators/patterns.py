"""Patterns of types, as rule tables write them in their conditions: ``list[int]``, ``dict[str,_]``, ``num|str``."""

from __future__ import annotations

from functools import lru_cache

from dragoman.transpile import types as t


def kind(type_: t.Type) -> str:
    """The name of a type's constructor in rule ids: ``list``, ``str``, ``dict``, ``optional`` …"""
    match type_:
        case t.Int(bits=0):
            return "bigint"
        case t.Int():
            return "int"
        case t.List():
            return "list"
        case t.Class():
            return "class"
        case t.NoneT():
            return "none"
        case t.AnyT():
            return "any"
        case t.Func():
            return "func"
        case t.Iter():
            return "iter"
        case _:
            return type(type_).__name__.lower()


@lru_cache(maxsize=4096)
def matches(pattern: str, type_: t.Type) -> bool:
    """Does a type fit a pattern? Patterns are types as ``types.show`` writes them, with ``_`` for any type, ``prim`` for
    bool, int, float, str and char, ``num`` for int and float, and alternatives split by ``|``."""
    options = _split(pattern, "|")
    if len(options) > 1:
        return any(matches(o, type_) for o in options)
    pattern = pattern.strip()
    if pattern == "_":
        return True
    if pattern == "prim":
        return isinstance(type_, t.Bool | t.Int | t.Float | t.Str | t.Char)
    if pattern == "num":
        return isinstance(type_, t.Int | t.Float)
    head, bracket, rest = pattern.partition("[")
    shown = t.show(type_)
    if not bracket:
        return (
            shown == head
            or (head not in ("int", "none") and kind(type_) == head and head not in ("tuple",))
            or shown.startswith(head + "[")
        )
    if head != "_" and not shown.startswith(head + "["):
        return False
    inner = _split(rest[:-1], ",")
    parts = t.children(type_)
    if inner[-1].strip() == "..":
        return all(matches(inner[0], p) for p in parts)
    return len(inner) == len(parts) and all(matches(i, p) for i, p in zip(inner, parts, strict=True))


def _split(text: str, separator: str) -> list[str]:
    out, depth = [""], 0
    for c in text:
        depth += (c == "[") - (c == "]")
        if c == separator and depth == 0:
            out.append("")
        else:
            out[-1] += c
    return out
