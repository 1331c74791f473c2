"""Parameters that a function assigns anew: from there on a variable of its own.

A target that borrows its arguments can then go on borrowing. What is assigned at the top level of a body splits it in two;
``part_parameters`` brings there what is assigned on some paths only, and anything else stays as it is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.reachability import completes

#: Ends the name of such a variable; a target with shadowing declarations drops it.
SUFFIX = "__new"
#: So many statements may stand at the ends of two paths.
_FEW = 6


def split_parameters(module: ir.Module) -> ir.Module:
    """``def f(s): s = s.strip(); …`` declares a second ``s``; changes made after it no longer concern the caller."""
    return _splits(module, lambda _: True)


def split_changed_parameters(module: ir.Module) -> ir.Module:
    """The same for containers that are changed too, where a caller would see what is assigned through a reference."""
    return _splits(module, lambda param: param.mutated)


def _splits(module: ir.Module, wanted: Callable[[ir.Param], bool]) -> ir.Module:
    changed = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in module.functions}

    def change(node: ir.Node) -> ir.Node:
        return (
            _split(node, changed, wanted)
            if isinstance(node, ir.Function) and not node.external and any(p.assigned for p in node.params)
            else node
        )

    return ir.rewrite(module, change, ir.Function)


def _split(function: ir.Function, changed: dict[str, frozenset[int]], wanted: Callable[[ir.Param], bool]) -> ir.Function:
    for i, param in enumerate(function.params):
        if not param.assigned or not wanted(param):
            continue
        at = next((k for k, s in enumerate(function.body) if param.name in effects.assigned([s])), None)
        if at is None:
            # Only changed in place, whatever the source called it.
            params = tuple(dataclasses.replace(p, assigned=False) if k == i else p for k, p in enumerate(function.params))
            function = dataclasses.replace(function, params=params)
            continue
        if not _plain(function.body[at], param.name) or _captured(function.body, param.name):
            continue
        before, first, after = function.body[:at], function.body[at], function.body[at + 1 :]
        assert isinstance(first, ir.Assign)
        body = (*before, _declared(param, first.value), *_renamed(after, param.name))
        mutated = param.mutated and param.name in effects.mutated([*before, ir.ExprStmt(first.value)], changed)
        params = tuple(dataclasses.replace(p, assigned=False, mutated=mutated) if k == i else p for k, p in enumerate(function.params))
        function = dataclasses.replace(function, params=params, body=body)
    return function


def part_parameters(module: ir.Module) -> ir.Module:
    """Containers that are changed, and then assigned anew on some paths only: there, or from there on, they are variables of their own.

    Where nothing is changed any more, ``if n: xs = xs[1:]`` after ``xs.sort()`` is ``own = xs; if n: own = own[1:]``. Otherwise the
    few statements that follow stand at the ends of both paths.
    """
    changed = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in module.functions}

    def change(node: ir.Node) -> ir.Node:
        assert isinstance(node, ir.Function)
        for param in node.params:
            if param.assigned and param.mutated and not node.external and not _bound_within(node.body, param.name):
                body = _parted(node.body, param, changed)
                node = node if body is None else dataclasses.replace(node, body=body)
        return node

    return ir.rewrite(module, change, ir.Function)


def _parted(body: ir.Body, param: ir.Param, changed: dict[str, frozenset[int]]) -> ir.Body | None:
    """A body with the assignments of a parameter at its top, as far as they are any; None where they can't be brought there."""
    name = param.name
    at = next((k for k, s in enumerate(body) if name in effects.assigned([s])), None)
    if at is None or _plain(body[at], name):
        return body
    before, first, rest = body[:at], body[at], body[at + 1 :]
    if not any(map(_holds_containers, t.children(param.type))) and name not in effects.mutated(body[at:], changed):
        return (*before, _declared(param, ir.Name(name, type=param.type)), *_renamed(body[at:], name))
    if not isinstance(first, ir.If) or sum(isinstance(n, ir.Stmt) for s in rest for n in ir.walk(s)) > _FEW:
        return None
    paths = [_parted((*path, *rest) if completes(path) else path, param, changed) for path in (first.then, first.orelse)]
    if paths[0] is None or paths[1] is None:
        return None
    then, other = (_at_top(path, param) for path in paths if path is not None)
    if completes(then):
        return (*before, dataclasses.replace(first, then=then, orelse=other))
    return (*before, dataclasses.replace(first, then=then, orelse=()), *other)


def _holds_containers(type_: t.Type) -> bool:
    return t.is_container(type_) or any(map(_holds_containers, t.children(type_)))


def _bound_within(body: ir.Body, name: str) -> bool:
    return _captured(body, name) or any(n.name == name for s in body for n in ir.walk(s, ir.Assigned))


def _at_top(body: ir.Body, param: ir.Param) -> ir.Body:
    at = next((k for k, s in enumerate(body) if _plain(s, param.name)), None)
    if at is None:
        return body
    first = body[at]
    assert isinstance(first, ir.Assign)
    return (*body[:at], _declared(param, first.value), *_renamed(body[at + 1 :], param.name))


def _declared(param: ir.Param, value: ir.Expr) -> ir.Declare:
    return ir.Declare(param.name + SUFFIX, param.type, value, span=value.span)


def _renamed(body: ir.Body, old: str) -> ir.Body:
    def rename(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=old + SUFFIX) if isinstance(node, ir.Name) and node.id == old else node

    return tuple(ir.rewrite(s, rename, ir.Name) for s in body)


def _plain(statement: ir.Stmt, name: str) -> bool:
    return isinstance(statement, ir.Assign) and isinstance(statement.target, ir.Name) and statement.target.id == name


def _captured(body: ir.Body, name: str) -> bool:
    return any(
        isinstance(n, ir.FunctionDef) and name in (*n.function.captures, *n.function.assigns_captured)
        for s in body
        for n in ir.walk(s, ir.FunctionDef)
    )


def drop_local_defaults(module: ir.Module) -> ir.Module:
    """Defaults that are variables of the main program are gone, where all calls give what they stand for."""
    if not any(p.default is not None for f in module.functions for p in f.params):
        return module
    known = {c.name for c in module.constants} | {f.name for f in module.functions}
    sizes: dict[str, int] = {}
    for call in ir.walk(module, ir.Call):
        sizes[call.func] = min(len(call.args), sizes.get(call.func, len(call.args)))

    def settled(function: ir.Function) -> ir.Function:
        defaults = [n for p in function.params if p.default is not None for n in ir.walk(p.default)]
        local = any(isinstance(n, ir.Name) and n.id not in known for n in defaults)
        if not local or sizes.get(function.name) != len(function.params):
            return function
        return dataclasses.replace(function, params=tuple(dataclasses.replace(p, default=None) for p in function.params))

    return ir.replaced(module, functions=tuple(map(settled, module.functions)))


def drop_constant_parameters(module: ir.Module, entry: str = "", inputs: int = 0) -> ir.Module:
    """Parameters of a program's functions that are the same variable of the module in all calls, as ``memo={}`` is: that variable.

    ``entry`` is called from outside too, with so many arguments.
    """
    if not (module.main or entry) or not any(p.mutated and p.default is not None for f in module.functions for p in f.params):
        return module
    known = {c.name for c in module.constants}
    values = {n.id for n in ir.walk(module, ir.Name)}
    gone: dict[str, dict[int, ir.Expr]] = {}
    for f in module.functions:
        calls = [n for n in ir.walk(module, ir.Call) if n.func == f.name]
        if f.name in values or f.external or not (calls or f.name == entry):
            continue
        for i, p in enumerate(f.params):
            given = {n.args[i] for n in calls} - {ir.Name(p.name, type=p.type)}
            if f.name == entry and i >= inputs and p.default is not None:
                given.add(p.default)
            if (
                isinstance(p.default, ir.Name)
                and p.default.id in known
                and given == {p.default}
                and not (p.assigned or _captured(f.body, p.name))
            ):
                gone.setdefault(f.name, {})[i] = p.default

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Call(func=name, args=args) if name in gone:
                return dataclasses.replace(node, args=tuple(a for i, a in enumerate(args) if i not in gone[name]))
            case ir.Function(name=name, params=params) if name in gone:
                table = {params[i].name: given for i, given in gone[name].items()}
                kept = tuple(p for i, p in enumerate(params) if i not in gone[name])
                body = tuple(ir.rewrite(s, lambda n: table.get(n.id, n) if isinstance(n, ir.Name) else n, ir.Name) for s in node.body)
                return dataclasses.replace(node, params=kept, body=body)
            case _:
                return node

    return ir.rewrite(module, change, ir.Call, ir.Function) if gone else module
