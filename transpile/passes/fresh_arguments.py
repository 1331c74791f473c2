"""Parameters that are a new container where none is given: ``def f(n, found=None): if found is None: found = []``.

For targets whose functions change a container in the caller's place: the parameter is the container, and who gives none gives a
new one. A function that only the module's own calls reach is changed; one that somebody else may call keeps its parameters.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t


def give_fresh_arguments(module: ir.Module) -> ir.Module:
    """The module with such parameters of its functions as containers, and a new one in the calls that give none."""
    for function in module.functions:
        for param in function.params:
            fresh = _fresh(function, param)
            if fresh is not None and _own(module, function, function.params.index(param)):
                module = _given(module, function.name, function.params.index(param), fresh)
                function = next(f for f in module.functions if f.name == function.name)
    return module


def _fresh(function: ir.Function, param: ir.Param) -> ir.Expr | None:
    """What a parameter becomes where it is none, if that is all that is ever assigned to it or asked of it."""
    match param:
        case ir.Param(type=t.Optional(inner=t.List() | t.Set() | t.Dict()), default=ir.Const(value=None), assigned=True):
            check = next((s for s in function.body if _mentions(s, param.name)), None)
        case _:
            return None
    match check:
        case ir.If(
            cond=ir.IsNone(operand=ir.Name(id=asked), negated=False),
            then=(ir.Assign(target=ir.Name(id=target), value=ir.Coerce(operand=made)),),
            orelse=(),
        ) if asked == target == param.name and _is_literal(made):
            pass
        case _:
            return None
    rest = [n for s in function.body if s is not check for n in ir.walk(s)]
    again = any(isinstance(n, ir.IsNone) and _mentions(n, param.name) for n in rest) or any(
        isinstance(n, ir.Assign | ir.Unpack) and _mentions(n.target, param.name) and isinstance(n.target, ir.Name | ir.TupleLit)
        for n in rest
    )
    return None if again or any(isinstance(n, ir.Lambda | ir.FunctionDef) and _mentions(n, param.name) for n in rest) else made


def _is_literal(made: ir.Expr) -> bool:
    return all(isinstance(n, ir.ListLit | ir.SetLit | ir.DictLit | ir.Const) for n in ir.walk(made))


def _mentions(node: ir.Node, name: str) -> bool:
    return any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(node, ir.Name))


def _calls(node: ir.Node, name: str) -> Iterator[ir.Call]:
    return (n for n in ir.walk(node, ir.Call) if isinstance(n, ir.Call) and n.func == name)


def _own(module: ir.Module, function: ir.Function, place: int) -> bool:
    """Does the module itself call a function, and give none or a container each time?"""
    if any(isinstance(n, ir.Name) and n.id == function.name for n in ir.walk(module, ir.Name)):
        return False  # a value that somebody may call
    inside = list(_calls(function, function.name))
    calls = list(_calls(module, function.name))
    given = (c.args[place] if place < len(c.args) else None for c in calls)
    name = function.params[place].name
    known = all(
        isinstance(a, ir.Const)
        or (isinstance(a, ir.Coerce) and not isinstance(a.operand.type, t.Optional))
        or _passed_on(a, name, inside, place)
        for a in given
    )
    return known and len(calls) > len(inside)


def _passed_on(arg: ir.Expr | None, name: str, inside: list[ir.Call], place: int) -> bool:
    """Is an argument the parameter itself, which the function gives to itself?"""
    return isinstance(arg, ir.Name) and arg.id == name and any(c.args[place] is arg for c in inside)


def _given(module: ir.Module, name: str, place: int, fresh: ir.Expr) -> ir.Module:
    """The module after the change of one parameter."""

    def argument(node: ir.Node) -> ir.Node:
        match node:
            case ir.Call(func=func, args=args) if func == name:
                old = args[place]
                new = fresh if isinstance(old, ir.Const) else old.operand if isinstance(old, ir.Coerce) else old
                return dataclasses.replace(node, args=(*args[:place], new, *args[place + 1 :]))
            case ir.Function(name=own, params=params) if own == name:
                return _parameter(node, params[place])
            case _:
                return node

    return _sure_result(ir.rewrite(module, argument, ir.Call, ir.Function), name)


def _sure_result(module: ir.Module, name: str) -> ir.Module:
    """The module with a result that is never none by its own type, where it was that of the parameter."""
    function = next(f for f in module.functions if f.name == name)
    whole = function.result
    returns = list(ir.walk(function, ir.Return))
    sure = all(isinstance(r.value, ir.Coerce) and isinstance(whole, t.Optional) and r.value.operand.type == whole.inner for r in returns)
    if not (isinstance(whole, t.Optional) and sure and function.body and isinstance(function.body[-1], ir.Return)):
        return module
    inner = whole.inner

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Call(func=func) if func == name:
                return ir.Coerce(dataclasses.replace(node, type=inner), type=whole)
            case ir.Coerce(operand=ir.Coerce(operand=ir.Call(func=func) as call), type=type_) if func == name and type_ == inner:
                return call
            case ir.ExprStmt(value=ir.Coerce(operand=ir.Call(func=func) as call)) if func == name:
                return dataclasses.replace(node, value=call)
            case ir.Function(name=own) if own == name:
                return dataclasses.replace(ir.rewrite(node, plain, ir.Return), result=inner)
            case _:
                return node

    def plain(node: ir.Node) -> ir.Node:
        return (
            dataclasses.replace(node, value=node.value.operand)
            if isinstance(node, ir.Return) and isinstance(node.value, ir.Coerce)
            else node
        )

    return ir.rewrite(module, change, ir.Call, ir.Coerce, ir.ExprStmt, ir.Function)


def _parameter(function: ir.Function, param: ir.Param) -> ir.Function:
    """A function whose parameter is a container from its start."""
    whole = param.type
    assert isinstance(whole, t.Optional)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Coerce(operand=ir.Coerce(operand=ir.Name(id=name)) as operand, type=type_) if (
                name == param.name and type_ == whole.inner
            ):
                return operand.operand
            case ir.Name(id=name) if name == param.name:
                return ir.Coerce(dataclasses.replace(node, type=whole.inner), type=whole)
            case _:
                return node

    def passed(node: ir.Node) -> ir.Node:
        match node:
            case ir.Call(func=func, args=args) if func == function.name:
                plain = (a.operand if isinstance(a, ir.Coerce) and a.operand == ir.Name(param.name, type=whole.inner) else a for a in args)
                return dataclasses.replace(node, args=tuple(plain))
            case _:
                return node

    body = tuple(s for s in function.body if not (isinstance(s, ir.If) and isinstance(s.cond, ir.IsNone) and _mentions(s.cond, param.name)))
    params = tuple(dataclasses.replace(p, type=whole.inner, default=None, assigned=False) if p is param else p for p in function.params)
    changed = ir.rewrite(dataclasses.replace(function, params=params, body=body), change, ir.Name, ir.Coerce)
    return ir.rewrite(changed, passed, ir.Call)
