"""The one text that an object has: where a class says only how ``repr`` shows it, that is its text as well."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t


def one_text(module: ir.Module) -> ir.Module:
    """``__repr__`` becomes ``__str__`` in families of classes that have no ``__str__``, for targets with one method for both."""
    classes = {c.name: c for c in module.classes}
    families: dict[str, list[ir.ClassDef]] = {}
    for cls in module.classes:
        root = cls
        while root.base in classes:
            root = classes[root.base]
        families.setdefault(root.name, []).append(cls)
    plain: set[str] = set()
    for family in families.values():
        names = {m.name for c in family for m in c.methods}
        if "__repr__" in names and "__str__" not in names:
            plain |= {c.name for c in family}
    if not plain:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ClassDef(name=name) if name in plain:
                methods = tuple(dataclasses.replace(m, name="__str__") if m.name == "__repr__" else m for m in node.methods)
                return dataclasses.replace(node, methods=methods)
            case ir.MethodCall(obj=ir.Expr(type=t.Class(name=name)), method="__repr__") if name in plain:
                return dataclasses.replace(node, method="__str__")
            case _:
                return node

    return ir.rewrite(module, change)
