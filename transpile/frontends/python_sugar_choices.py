"""A container that is chosen of two and changed at once: ``(evens if n % 2 == 0 else odds).append(n)`` is an ``if`` of two changes.

Each branch says then which container it is that changes, which a target that copies containers has to know.
"""

from __future__ import annotations

import ast
import copy
from itertools import pairwise
from typing import cast

from dragoman.transpile import trees
from dragoman.transpile.frontends.python_loops import MUTATING
from dragoman.transpile.frontends.python_sugar_classes import same_place


def plain_choices(tree: ast.Module) -> None:
    """Rewrites such changes of ``tree`` in place."""
    if any(isinstance(n, ast.Call) and _choice_changed(n) is not None for n in trees.walk(tree)):
        _Calls().visit(tree)
    for body in trees.bodies(tree):
        _changed_next(tree, body)
        body[:] = map(_plain, body)


def _changed_next(tree: ast.Module, body: list[ast.stmt]) -> None:
    """``part = a if test else b`` that only the next statement reads, to change it, is that statement on one or the other; in place."""
    for at, (choice, change) in enumerate(pairwise(body)):
        match choice:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.IfExp(test=test, body=ast.Name(id=one), orelse=ast.Name(id=other)) as chosen
            ) if isinstance(change, ast.Expr | ast.Assign | ast.AugAssign):
                nodes = list(trees.walk(change))
            case _:
                continue
        changing = any(
            isinstance(n, ast.Attribute) and n.attr in MUTATING and isinstance(n.value, ast.Name) and n.value.id == name for n in nodes
        )
        names = [n for n in nodes if isinstance(n, ast.Name)]
        stored = {n.id for n in names if not isinstance(n.ctx, ast.Load)}
        everywhere = sum(isinstance(n, ast.Name) and n.id == name for n in trees.walk(tree))
        hidden = any(isinstance(n, ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp) for n in nodes)
        if not changing or hidden or stored & {name, one, other} or everywhere != 1 + sum(n.id == name for n in names):
            continue
        branches = [_Named(name, container).visit(copy.deepcopy(change)) for container in (chosen.body, chosen.orelse)]
        body[at : at + 2] = [_if(test, choice, *branches)]
        _changed_next(tree, body)
        return


class _Named(ast.NodeTransformer):
    """Puts a variable in the place of another one."""

    def __init__(self, name: str, new: ast.expr) -> None:
        self.name, self.new = name, new

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return copy.deepcopy(self.new) if node.id == self.name else node


class _Calls(ast.NodeTransformer):
    """The call of a method that changes one of two containers is one of two calls."""

    def visit_Call(self, node: ast.Call) -> ast.expr:
        self.generic_visit(node)
        return self._chosen(node)

    def _chosen(self, node: ast.Call) -> ast.expr:
        choice = _choice_changed(node)
        if choice is None:
            return node
        calls = []
        for container in (choice.body, choice.orelse):
            call = copy.deepcopy(node)
            assert isinstance(call.func, ast.Attribute)
            call.func.value = container
            calls.append(self._chosen(call))
        return cast(ast.expr, same_place(ast.IfExp(choice.test, *calls), node))


def _choice_changed(call: ast.Call) -> ast.IfExp | None:
    """The one of two containers that a call changes."""
    func = call.func
    return _choice(func.value) if isinstance(func, ast.Attribute) and func.attr in MUTATING else None


def _choice(container: ast.expr) -> ast.IfExp | None:
    match container:
        case ast.IfExp():
            return container
        case ast.BoolOp(op=ast.Or(), values=[ast.Name() | ast.Attribute() | ast.Subscript() as one, other]):
            return ast.IfExp(copy.deepcopy(one), one, other)
        case _:
            return None


def _plain(s: ast.stmt) -> ast.stmt:
    """A statement whose change is one of two, as an ``if``."""
    match s:
        case ast.Expr(value=ast.IfExp(test=test, body=ast.Call() | ast.IfExp() as one, orelse=ast.Call() | ast.IfExp() as other)):
            return _if(test, s, ast.Expr(one), ast.Expr(other))
        case ast.AugAssign(target=ast.Subscript(value=container)):
            choice = _choice(container)
        case ast.Assign(targets=[ast.Subscript(value=container)], value=value) if not any(
            isinstance(n, ast.Call | ast.Subscript | ast.BinOp) for n in trees.walk(value)
        ):
            choice = _choice(container)  # which is evaluated before the value then
        case _:
            return s
    if choice is None:
        return s
    stores = []
    for place in (choice.body, choice.orelse):
        store = copy.deepcopy(s)
        target = store.targets[0] if isinstance(store, ast.Assign) else store.target
        assert isinstance(target, ast.Subscript)
        target.value = place
        stores.append(store)
    return _if(choice.test, s, *stores)


def _if(test: ast.expr, place: ast.stmt, one: ast.stmt, other: ast.stmt) -> ast.stmt:
    branches = ([_plain(ast.copy_location(branch, place))] for branch in (one, other))
    return ast.copy_location(ast.If(test, *branches), place)
