"""Which variables of a function are single characters: those that loops over texts give."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.traits import names_in


def letters(function: ir.Function) -> frozenset[str]:
    """The variables of a function that only ever are single characters, since loops over texts give them."""
    looped, other = set[str](), {p.name for p in function.params}
    for node in ir.walk(function, *ir.BINDERS) if ir.holds(function, ir.ForEach) else ():
        match node:
            case ir.ForEach(target=ir.Name(id=name), iterable=over) if _is_text(over):
                looped.add(name)
            case ir.ForEach(
                target=ir.TupleLit(items=(number, ir.Name(id=name))), iterable=ir.Op(concept="iter.enumerate", args=(over, _))
            ) if _is_text(over):
                looped.add(name)
                other |= names_in(number)
            case ir.ForEach(target=target) | ir.Assign(target=target) | ir.Unpack(target=target) | ir.Clause(target=target):
                other |= names_in(target)
            case ir.Declare(name=name) | ir.Assigned(name=name) | ir.Param(name=name):
                other.add(name)
            case _:
                pass
    return frozenset(looped - other)


def spelt(node: ir.Expr) -> ir.Expr:
    """The text whose characters a list holds; any other value itself."""
    return node.args[0] if isinstance(node, ir.Op) and node.concept == "str.chars" else node


def _is_text(node: ir.Expr) -> bool:
    match node:
        case ir.Op(concept="str.chars" | "iter.reversed", args=(inner,)):
            return _is_text(inner)
        case _:
            return isinstance(node.type, t.Str)
