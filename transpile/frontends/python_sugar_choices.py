"""A container that is chosen of two and changed at once: ``(evens if n % 2 == 0 else odds).append(n)`` is an ``if`` of two changes.

Each branch says then which container it is that changes, which a target that copies containers has to know.
"""

from __future__ import annotations

import ast
import copy

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_loops import MUTATING


def plain_choices(tree: ast.Module) -> None:
    """Rewrites such statements of ``tree`` in place."""
    for block in trees.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            body = getattr(block, field, None)
            if isinstance(body, list):
                body[:] = [_plain(s) for s in body]


def _plain(s: ast.stmt) -> ast.stmt:
    chosen = _chosen(s)
    match chosen:
        case ast.IfExp(test=test, body=one, orelse=other):
            pass
        case ast.BoolOp(op=ast.Or(), values=[one, other]):
            test = copy.deepcopy(one)
        case _:
            return s
    if not all(isinstance(n, ast.Name | ast.Attribute | ast.Subscript) for n in (one, other)):
        return s
    branches = ([_plain(copy.deepcopy(s, {id(chosen): container}))] for container in (one, other))
    return ast.copy_location(ast.If(test, *branches), s)


def _chosen(s: ast.stmt) -> ast.expr | None:
    """What a statement changes, where nothing of the statement is evaluated before it."""
    match s:
        case (
            ast.Expr(value=ast.Call(func=ast.Attribute(value=chosen, attr=method)))
            | ast.Assign(targets=[ast.Name()], value=ast.Call(func=ast.Attribute(value=chosen, attr=method)))
        ) if method in MUTATING:
            return chosen
        case ast.AugAssign(target=ast.Subscript(value=chosen)):
            return chosen
        case ast.Assign(targets=[ast.Subscript(value=chosen)], value=ast.Constant() | ast.Name()):
            return chosen
        case _:
            return None
