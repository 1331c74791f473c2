"""Constructors that call the base's constructor first, as most languages with classes want it."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile.passes.liveness import assigned_names


def super_first(module: ir.Module) -> ir.Module:
    """Moves the call of the base's constructor to the front, where its arguments do not need what comes before."""
    classes = tuple(dataclasses.replace(c, init=_ordered(c.init)) if c.init is not None and c.base else c for c in module.classes)
    return dataclasses.replace(module, classes=classes) if classes != module.classes else module


def _ordered(init: ir.Function) -> ir.Function:
    for at, s in enumerate(init.body):
        match s:
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                changed = set(assigned_names(init.body[:at]))
                needed = {n.id for a in args for n in ir.walk(a) if isinstance(n, ir.Name)}
                if "self" in needed or needed & changed:
                    return init
                return dataclasses.replace(init, body=(s, *init.body[:at], *init.body[at + 1 :]))
            case _:
                pass
    return init
