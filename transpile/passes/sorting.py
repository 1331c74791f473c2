"""A list that is sorted into a variable: the copy first, which is then sorted in place. After ``hoist_blocks``.

For targets whose libraries sort in place only, so that no function is needed that gives a sorted copy.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh, by_scope

#: What sorts in place for what gives a new list.
_IN_PLACE = {
    "list.sorted": "list.sort",
    "list.sorted_desc": "list.sort_desc",
    "list.sorted_by": "list.sort_by",
    "list.sorted_by_desc": "list.sort_by_desc",
    "list.reversed": "list.reverse",
}
#: What makes a list that nobody else has.
_MAKING = frozenset({"dict.keys", "dict.values", "dict.items", "str.split", "str.words", "str.chars", "list.concat"})


def sort_copies(*concepts: str) -> Callable[[ir.Module], ir.Module]:
    """The pass for some of these operations, where their result is declared as a variable or returned."""

    def within(fresh: Fresh, _: ir.Node) -> Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]:
        def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
            match node:
                case ir.Declare(name=name, type=type_, value=ir.Op(concept=concept, args=(items, *rest)) as op):
                    if concept not in concepts or items.type != type_ or op.type != type_ or not _sortable(type_) or _is_set(items):
                        return node
                    copied = items if isinstance(items, ir.ListLit) or _makes(items) else ir.Op("list.copy", (items,), type=type_)
                    done = ir.Op(_IN_PLACE[concept], (ir.Name(name, type=type_), *rest), type=t.NONE, span=op.span)
                    return (ir.Declare(name, type_, copied, mutable=True, span=node.span), ir.ExprStmt(done, span=node.span))
                case ir.Assign(target=ir.Name(id=name) as target, value=ir.Op(concept=concept, args=(items, *rest)) as op):
                    made = change(ir.Declare(name, op.type, op, mutable=True, span=node.span))
                    if (
                        not isinstance(made, tuple)
                        or target.type != op.type
                        or name in {n.id for n in ir.walk(op, ir.Name) if isinstance(n, ir.Name)}
                    ):
                        return node
                    assert isinstance(made[0], ir.Declare)
                    assert made[0].value is not None
                    return (ir.Assign(target, made[0].value, span=node.span), *made[1:])
                case ir.Return(value=ir.Op(concept=concept) as op) if concept in concepts:
                    name = fresh("reversed" if concept == "list.reversed" else "ordered")
                    made = change(ir.Declare(name, op.type, op, mutable=False, span=node.span))
                    return (*made, ir.Return(ir.Name(name, type=op.type), span=node.span)) if isinstance(made, tuple) else node
                case ir.ForEach(iterable=ir.Op(concept=concept) as op) if concept in concepts and concept != "list.reversed":
                    name = fresh("ordered")
                    made = change(ir.Declare(name, op.type, op, mutable=False, span=node.span))
                    return (*made, dataclasses.replace(node, iterable=ir.Name(name, type=op.type))) if isinstance(made, tuple) else node
                case _:
                    return node

        return change

    return lambda module: by_scope(module, within, ir.Declare, ir.Assign, ir.Return, ir.ForEach)


def _is_set(node: ir.Expr) -> bool:
    """The items of a set, which a target may keep in order."""
    return isinstance(node, ir.Op) and node.concept == "set.to_list"


def _makes(node: ir.Expr) -> bool:
    return isinstance(node, ir.Op) and node.concept in _MAKING


def _sortable(type_: t.Type) -> bool:
    """Elements whose order never fails: an error would come after the copy, which nobody sees, but is told in other words."""
    return isinstance(type_, t.List) and not isinstance(type_.elem, t.Union | t.Optional)
