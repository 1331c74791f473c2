"""What is done with a whole module once it is lowered: errors of the program's own, calls by name."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile.frontends.python_base import RARE_ERRORS


def with_rare_errors(module: ir.Module) -> ir.Module:
    """The exceptions that the program makes, and that no target has by itself, as classes of the program."""
    made = {n.cls for part in (*module.functions, *module.classes, *module.main) for n in ir.walk(part, ir.New) if isinstance(n, ir.New)}
    rare = [ir.ClassDef(name, "Exception", (), None, ()) for name in sorted(made & RARE_ERRORS - {c.name for c in module.classes})]
    return dataclasses.replace(module, classes=(*rare, *module.classes)) if rare else module


def calls_by_name(module: ir.Module) -> ir.Module:
    """A function of the module that is called as a value is just called."""
    functions = {f.name for f in module.functions}

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.CallValue(func=ir.Name(id=name), args=args) if name in functions:
                return ir.Call(name, args, type=node.type, span=node.span)
            case _:
                return node

    found = any(
        isinstance(n, ir.CallValue) and isinstance(n.func, ir.Name) and n.func.id in functions for n in ir.walk(module, ir.CallValue)
    )
    return ir.rewrite(module, change, ir.CallValue) if found else module
