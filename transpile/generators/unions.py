"""Names for sum types and their members, the same in every target that declares them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.patterns import kind


def union_name(type_: t.Union) -> str:
    """``IntOrStr``."""
    return "Or".join(map(variant, type_.members))


@lru_cache(maxsize=4096)
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


def tuple_encoder(args: Sequence[ir.Expr]) -> ir.Lambda | None:
    """Where the operands of ``codec.dynamic`` tell that a sequence can only be a tuple: how that, or what is in it, is encoded.

    For targets that write tuples and lists alike and look at a value of a union only when they run.
    """
    members = [a for a in args[1:] if isinstance(a, ir.Lambda) and isinstance(a.params[0].type, t.Tuple | t.List)]
    return members[0] if len(members) == 1 and _has_tuple(members[0].params[0].type) else None


def _has_tuple(type_: t.Type) -> bool:
    return isinstance(type_, t.Tuple) or (isinstance(type_, t.List) and type_.frozen) or any(map(_has_tuple, t.children(type_)))
