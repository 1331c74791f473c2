"""A module that ends by calling its own ``main()``, in a language whose programs begin in a function: that function is the program."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t


def merge_main(module: ir.Module, result: str) -> ir.Module:
    """Makes the body of ``main`` the main program, where that is all it is for.

    ``result`` is what the target's own main function gives back: ``void`` or ``int``. Only a ``main`` that takes and gives
    nothing and is called by nobody else is merged; a module without one comes back as it is.
    """
    match module.main:
        case (ir.ExprStmt(value=ir.Call(func="main", args=())),):
            pass
        case _:
            return module
    function = next((f for f in module.functions if f.name == "main"), None)
    if function is None or function.external or function.params or function.is_generator or function.result != t.NONE:
        return module
    others = [*(f for f in module.functions if f is not function), *module.classes, *module.constants, *function.body]
    if any(_mentions(node) for other in others for node in ir.walk(other, ir.Call, ir.Name)):
        return module
    body = function.body
    if result == "int" and any(ir.holds(s, ir.Return) for s in body):
        if any(ir.holds(s, ir.FunctionDef) for s in body):
            return module
        body = tuple(_leaving(s) for s in body)
    doc = tuple(ir.Comment(line.strip()) for line in function.doc.strip().splitlines())
    return dataclasses.replace(module, functions=tuple(f for f in module.functions if f is not function), main=(*doc, *body))


def _mentions(node: ir.Node) -> bool:
    return (isinstance(node, ir.Call) and node.func == "main") or (isinstance(node, ir.Name) and node.id == "main")


def _leaving(node: ir.Stmt) -> ir.Stmt:
    """The statement with a status where the program ends early."""
    changed = ir.rewrite(node, lambda n: dataclasses.replace(n, value=ir.Const(0, type=t.INT)) if isinstance(n, ir.Return) else n)
    assert isinstance(changed, ir.Stmt)
    return changed
