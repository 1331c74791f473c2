"""Comparisons of objects by operators that their class gets from ``functools.total_ordering``: methods that say what it says.

For targets whose objects are compared by the methods they have. Only what the module asks for is written.
"""

from __future__ import annotations

import dataclasses
from typing import Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.methods import COMPARISONS, MIRRORED

_Op = Literal["<", "<=", ">", ">="]
#: How each operator follows from the one that is there, the one that ``total_ordering`` takes first before the others:
#: is it negated, and what is said of equality beside it.
_FOLLOWS: dict[_Op, dict[str, tuple[bool, Literal["", "==", "!="]]]] = {
    "<": {">": (True, "!="), "<=": (False, "=="), ">=": (True, "")},
    "<=": {">=": (True, "=="), "<": (False, "!="), ">": (True, "")},
    ">": {"<": (True, "!="), ">=": (False, "=="), "<=": (True, "")},
    ">=": {"<=": (True, "=="), ">": (False, "!="), "<": (True, "")},
}


def complete_orders(module: ir.Module) -> ir.Module:
    """Gives classes the methods of the operators that objects of theirs are compared by and that follow from another one."""
    classes = {c.name: c for c in module.classes}

    def defining(name: str, method: str) -> ir.ClassDef | None:
        while name in classes:
            if any(m.name == method for m in classes[name].methods):
                return classes[name]
            name = classes[name].base or ""
        return None

    wanted: dict[str, set[str]] = {}
    for node in ir.walk(module, ir.Compare):
        if (
            isinstance(node, ir.Compare)
            and node.op in _FOLLOWS
            and isinstance(node.left.type, t.Class)
            and node.left.type == node.right.type
        ):
            name = node.left.type.name
            owner = next((c for op in _FOLLOWS if (c := defining(name, COMPARISONS[op])) is not None), None)
            if owner is not None and not owner.external and defining(name, COMPARISONS[node.op]) is None:
                wanted.setdefault(owner.name, set()).add(node.op)

    def completed(cls: ir.ClassDef) -> ir.ClassDef:
        missing = wanted.get(cls.name, set())
        if not missing:
            return cls
        root = next(op for op in _FOLLOWS if any(m.name == COMPARISONS[op] for m in cls.methods))
        method = next(m for m in cls.methods if m.name == COMPARISONS[root])
        if [p.type for p in method.params] != [t.Class(cls.name)]:
            return cls
        turned = next(op for op, name in COMPARISONS.items() if name == MIRRORED[COMPARISONS[root]])
        # A class without the decorator has none but the operator that asks the other object.
        decorated = bool(missing - {turned})
        own, other = ir.Name("self", type=t.Class(cls.name)), ir.Name(method.params[0].name, type=t.Class(cls.name))
        made = []
        for op in sorted(missing):
            said: ir.Expr = ir.Compare(root, own, other, type=t.BOOL)
            negated, equality = _FOLLOWS[root][op]
            if op == turned and not decorated:
                said = ir.Compare(root, other, own, type=t.BOOL)
            else:
                said = ir.Not(said, type=t.BOOL) if negated else said
                if equality:
                    equal = ir.Compare(equality, own, other, type=t.BOOL)
                    said = ir.BoolOp("or" if equality == "==" else "and", (said, equal), type=t.BOOL)
            made.append(dataclasses.replace(method, name=COMPARISONS[op], body=(ir.Return(said),), doc=""))
        return dataclasses.replace(cls, methods=(*cls.methods, *made))

    return dataclasses.replace(module, classes=tuple(map(completed, module.classes))) if wanted else module
