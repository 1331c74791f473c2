"""Names for sum types and their members, the same in every target that declares them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.frozen import replace
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


def refuse_alike(union: t.Union, names: Sequence[str]) -> None:
    """Raises ``UnsupportedError`` where two members of a union have one name in the target, so that nothing tells them apart."""
    if len(set(names)) < len(names):
        raise UnsupportedError("union", f"the types of {t.show(union)} are one type here")


def tuple_encoder(args: Sequence[ir.Expr]) -> ir.Lambda | None:
    """Where the operands of ``codec.dynamic`` tell that a sequence can only be a tuple: how that, or what is in it, is encoded.

    For targets that write tuples and lists alike and look at a value of a union only when they run.
    """
    members = [a for a in args[1:] if isinstance(a, ir.Lambda) and isinstance(a.params[0].type, t.Tuple | t.List)]
    return members[0] if len(members) == 1 and _has_tuple(members[0].params[0].type) else None


def present_test(node: ir.IsType) -> ir.Expr | None:
    """A test of the type of a variable that may hold nothing, as two tests: that there is a value, and what it is."""
    of, operand = node.operand.type, node.operand
    if not isinstance(of, t.Optional) or not isinstance(of.inner, t.Union) or not isinstance(operand, ir.Name):
        return None
    if isinstance(node.of, t.NoneT):
        return ir.IsNone(operand, type=t.BOOL)
    there = ir.IsNone(operand, negated=True, type=t.BOOL)
    return ir.BoolOp("and", (there, replace(node, operand=ir.Coerce(operand, type=of.inner))), type=t.BOOL)


def refuse_sequences(args: Sequence[ir.Expr]) -> None:
    """Raises ``UnsupportedError`` where ``codec.dynamic`` may meet a list as well as a tuple, for targets that write both alike."""
    sequences = [a.params[0].type for a in args[1:] if isinstance(a, ir.Lambda) and isinstance(a.params[0].type, t.List | t.Tuple)]
    tuples = [isinstance(x, t.Tuple) or (isinstance(x, t.List) and x.frozen) for x in sequences]
    if any(tuples) and not all(tuples):
        raise UnsupportedError("type-test", f"lists and tuples are told apart nowhere: {', '.join(map(t.show, sequences))}")


def sequences_told(args: Sequence[ir.Expr], alike: str) -> ir.Expr | None:
    """``codec.dynamic`` where some of what it may meet holds tuples that look like lists when the program runs, asked for beforehand.

    ``alike`` says which do: "seq", those of one type and any length, or "all". None: nothing does.

    Raises:
        UnsupportedError: such a value may be one without tuples too, for all that can be seen.
    """
    value, members = args[0], [a for a in args[1:] if isinstance(a, ir.Lambda)]
    every = alike == "all"

    def shown(type_: t.Type) -> type[t.Type]:
        return t.List if every and isinstance(type_, t.Tuple) else type(type_)

    told: ir.Expr = ir.Op("codec.dynamic", (value,), type=t.STR)
    hidden = [m for m in members if _has_sequence(m.params[0].type, every)]
    for member in hidden:
        param = member.params[0]
        if sum(shown(m.params[0].type) is shown(param.type) for m in members) > 1:
            what = ", ".join(t.show(m.params[0].type) for m in members)
            raise UnsupportedError("type-test", f"lists and tuples are told apart nowhere: {what}", value.span)

        def change(node: ir.Node, param: ir.Param = param) -> ir.Node:
            return ir.Coerce(value, type=param.type) if isinstance(node, ir.Name) and node.id == param.name else node

        asked = ir.IsType(value, param.type, type=t.BOOL)
        told = ir.IfExp(asked, ir.rewrite(member.body, change, ir.Name), told, type=t.STR)
    return told if hidden else None


def bool_encoders(args: Sequence[ir.Expr]) -> dict[str, ir.Lambda]:
    """How the only list (or tuple) and the only dictionary that ``codec.dynamic`` may meet are encoded, where they hold booleans.

    For targets that write booleans as numbers where their type is known.
    """
    members = [a for a in args[1:] if isinstance(a, ir.Lambda)]
    kinds = {"list": (t.List, t.Tuple), "dict": (t.Dict, t.Set)}
    told = {name: [m for m in members if isinstance(m.params[0].type, types)] for name, types in kinds.items()}
    return {name: found[0] for name, found in told.items() if len(found) == 1 and _has_bool(found[0].params[0].type)}


def _has_bool(type_: t.Type) -> bool:
    return isinstance(type_, t.Bool) or any(map(_has_bool, t.children(type_)))


def _has_sequence(type_: t.Type, every: bool) -> bool:
    """Is a type, or what it holds, a tuple of one type and any length, or any tuple where ``every`` one counts?"""
    own = isinstance(type_, t.Tuple) if every else False
    return own or (isinstance(type_, t.List) and type_.frozen) or any(_has_sequence(c, every) for c in t.children(type_))


def _has_tuple(type_: t.Type) -> bool:
    return isinstance(type_, t.Tuple) or (isinstance(type_, t.List) and type_.frozen) or any(map(_has_tuple, t.children(type_)))
