"""Names for sum types and their members, the same in every target that declares them."""

from __future__ import annotations

import re

from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import kind


def union_name(type_: t.Union) -> str:
    """``IntOrStr``."""
    return "Or".join(map(variant, type_.members))


def variant(type_: t.Type) -> str:
    """The name of a union's member: ``Int``, ``StrList``.

    Raises:
        UnsupportedError: a value of this type has no name of its own.
    """
    inner = "".join(map(variant, t.children(type_)))
    match type_:
        case t.List(frozen=frozen):
            return f"{inner}{'Seq' if frozen else 'List'}"
        case t.Set():
            return f"{inner}Set"
        case t.Dict():
            return f"{inner}Map"
        case t.Tuple():
            return f"{inner}Tuple"
        case t.Optional():
            return f"Optional{inner}"
        case t.Never():
            return "Int"
        case t.Class(name=name):
            return re.sub(r"\W", "", name)
        case t.Int(bits=0):
            return "BigInt"
        case t.Union():
            return union_name(type_)
        case t.Func() | t.Iter() | t.AnyT():
            raise UnsupportedError("union", f"a {t.show(type_)} can't be one of several types here")
        case _:
            return kind(type_).capitalize()
