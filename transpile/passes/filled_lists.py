"""Lists of what a text or a map holds, filled by a loop where they are declared: for targets whose library makes no such lists.

``local letters = characters_of(text)`` becomes an empty list and a loop over the characters that adds each. That is done
where a module asks for few such lists; otherwise the helper is the shorter form.
"""

from __future__ import annotations

import dataclasses
from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

#: How many lists of a kind are filled in place.
FEW = 2
#: What makes such a list, and how an element of it is called.
ELEMENTS = {
    "str.chars": "char",
    "str.split_ws": "word",
    "dict.keys": "key",
    "set.to_list": "member",
    "dict.values": "value",
}


def fill_lists(module: ir.Module) -> ir.Module:
    """The module with the lists of few places filled by loops."""
    made = Counter(n.concept for n in ir.walk(module, ir.Op) if n.concept in ELEMENTS)
    looped = Counter(
        n.iterable.concept
        for n in ir.walk(module, ir.ForEach, ir.Clause)
        if isinstance(n, ir.ForEach | ir.Clause) and isinstance(n.iterable, ir.Op)
    )
    few = {concept for concept, count in made.items() if count - looped[concept] <= FEW}
    if not few:
        return module
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Declare(name=name, type=t.List(elem=elem) as type_, value=ir.Op(concept=concept) as made) if (
                concept in few and not _mentions(made, name)
            ):
                item = ir.Name(fresh(ELEMENTS[concept]), type=elem)
                add = ir.ExprStmt(ir.Op("list.append", (ir.Name(name, type=type_), item), type=t.NONE))
                empty = dataclasses.replace(node, value=ir.ListLit((), type=type_))
                return empty, ir.ForEach(item, made, (add,), span=node.span)
            case _:
                return node

    return dataclasses.replace(
        module,
        functions=tuple(ir.rewrite(f, change, ir.Declare) for f in module.functions),
        classes=tuple(ir.rewrite(c, change, ir.Declare) for c in module.classes),
    )


def _mentions(node: ir.Node, name: str) -> bool:
    return any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(node))
