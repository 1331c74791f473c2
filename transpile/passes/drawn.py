"""``next`` with a default of another type than the elements, for targets in which what is wrapped for that type's sake is read at once."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh, by_scope


def draw_one(module: ir.Module) -> ir.Module:
    """``next(it, None)`` as one step of ``it`` that may end it."""
    return by_scope(module, _Steps, ir.Op) if "iter.next_or" in ir.concepts(module) else module


class _Steps:
    def __init__(self, fresh: Fresh, scope: ir.Node) -> None:
        self.fresh = fresh

    def __call__(self, node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Op(
                concept="iter.next_or",
                args=(ir.Comp(elem=elem, clauses=(ir.Clause(target=ir.Name(id=name), iterable=source, conditions=()),)), default),
                type=type_,
            ) if isinstance(source.type, t.Iter):
                value = ir.Name(self.fresh("drawn"), type=type_)
                step = ir.Op("iter.next", (source,), type=source.type.elem, span=node.span)
                taken = ir.rewrite(elem, lambda n: step if isinstance(n, ir.Name) and n.id == name else n)
                end = ir.Handler(("StopIteration",), None, ())
                declared = ir.Declare(value.id, type_, default, mutable=True)
                return ir.Block((declared, ir.Try((ir.Assign(value, taken),), (end,))), value, type=type_, span=node.span)
            case _:
                return node
