"""Breaks out of a switch, which the IR has no form for: structured away."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from dragoman.transpile import ir
from dragoman.transpile.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Leave(ir.Stmt):
    """Leaves the switch around it; lives only while a switch is lowered."""


def without_leaves(body: Sequence[ir.Stmt]) -> list[ir.Stmt] | None:
    """The statements without ``Leave``: what it would skip moves into the other branch. None where that cannot be done."""
    out: list[ir.Stmt] = []
    for i, statement in enumerate(body):
        if isinstance(statement, Leave):
            return out
        if not _leaves(statement):
            out.append(statement)
            continue
        rest = body[i + 1 :]
        if not isinstance(statement, ir.If):
            return None
        then = without_leaves((*statement.then, *(() if _ends(statement.then) else rest)))
        orelse = without_leaves((*statement.orelse, *(() if _ends(statement.orelse) else rest)))
        if then is None or orelse is None:
            return None
        out.append(dataclasses.replace(statement, then=tuple(then), orelse=tuple(orelse)))
        return out
    return out


def _leaves(statement: ir.Stmt) -> bool:
    return any(isinstance(n, Leave) for n in ir.walk(statement))


def _ends(body: Sequence[ir.Stmt]) -> bool:
    """Does control never come to the end of the statements?"""
    if not body:
        return False
    last = body[-1]
    if isinstance(last, ir.If):
        return bool(last.orelse) and _ends(last.then) and _ends(last.orelse)
    return isinstance(last, Leave | ir.Return | ir.Break | ir.Continue | ir.Raise)
