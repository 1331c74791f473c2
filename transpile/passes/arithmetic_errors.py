"""Handlers of a division by zero and of an overflow beside each other, for targets that have one class for both (the JVM's)."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

_ZERO, _OVERFLOW = ("ZeroDivisionError",), ("OverflowError",)


def tell_overflows(module: ir.Module) -> ir.Module:
    """``except ZeroDivisionError: …  except OverflowError: …`` as one handler, which asks what the error says."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Try):
            return node
        by_types = {h.types: h for h in node.handlers}
        if not {_ZERO, _OVERFLOW} <= by_types.keys():
            return node
        zero, overflow = by_types[_ZERO], by_types[_OVERFLOW]
        name = zero.name or overflow.name or fresh("error")
        asked = ir.Op("error.is_overflow", (ir.Name(name, type=t.Class("ArithmeticError")),), type=t.BOOL)
        both = ir.Handler(("ArithmeticError",), name, (ir.If(asked, _renamed(overflow, name), _renamed(zero, name)),))
        first = next(h for h in node.handlers if h in (zero, overflow))
        handlers = tuple(both if h is first else h for h in node.handlers if h is first or h not in (zero, overflow))
        return dataclasses.replace(node, handlers=handlers)

    return ir.rewrite(module, change, ir.Try)


def _renamed(handler: ir.Handler, name: str) -> ir.Body:
    """What a handler does, with the error under another name."""

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=name) if isinstance(node, ir.Name) and node.id == handler.name else node

    return ir.rewrite(handler, change, ir.Name).body
