"""Methods that override one of a base with another type of result: statically typed targets want the base's type."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t


def common_results(module: ir.Module) -> ir.Module:
    """A method has the result type of the method that it overrides; calls of it on a derived class say what they expect."""
    classes = {c.name: c for c in module.classes}

    def overridden(cls: ir.ClassDef, method: str) -> ir.Function | None:
        found: ir.Function | None = None
        seen = {cls.name}
        while (base := classes.get(cls.base or "")) is not None and base.name not in seen:
            found = next((m for m in base.methods if m.name == method), found)
            seen.add(base.name)
            cls = base
        return found

    changed: dict[tuple[str, str], t.Type] = {}
    for cls in module.classes:
        for method in cls.methods:
            first = overridden(cls, method.name)
            if first is not None and first.result != method.result and _holds(first.result, method.result):
                changed[cls.name, method.name] = first.result
    if not changed:
        return module

    def returning(method: ir.Function, wide: t.Type) -> ir.Function:
        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.Return(value=ir.Expr() as value) if value.type != wide:
                    return dataclasses.replace(node, value=ir.Coerce(value, type=wide, span=value.span))
                case _:
                    return node

        return dataclasses.replace(method, body=tuple(_outside_functions(s, change) for s in method.body), result=wide)

    def widened(cls: ir.ClassDef) -> ir.ClassDef:
        methods = (returning(m, changed[cls.name, m.name]) if (cls.name, m.name) in changed else m for m in cls.methods)
        return dataclasses.replace(cls, methods=tuple(methods))

    def called(node: ir.Node) -> ir.Node:
        match node:
            case ir.MethodCall(obj=ir.Expr(type=t.Class(name=name)), method=method) if (wide := changed.get((name, method))) is not None:
                if node.type != wide and not isinstance(node.type, t.NoneT):
                    return ir.Coerce(dataclasses.replace(node, type=wide), type=node.type, span=node.span)
                return node
            case _:
                return node

    whole = ir.rewrite(module, called)
    return dataclasses.replace(whole, classes=tuple(map(widened, whole.classes)))


def _holds(wide: t.Type, narrow: t.Type) -> bool:
    """Is a value of the one type one of the other by a conversion that loses nothing?"""
    match wide:
        case t.Union(members=members):
            return narrow in members
        case t.Optional(inner=inner):
            return narrow == inner
        case _:
            return False


def _outside_functions(statement: ir.Stmt, change: ir.Rewriter) -> ir.Stmt:
    """The change, but not in functions inside: their results are their own."""
    if any(isinstance(n, ir.FunctionDef | ir.Lambda) and ir.holds(n, ir.Return) for n in ir.walk(statement, ir.FunctionDef, ir.Lambda)):
        return statement
    changed = ir.rewrite(statement, change)
    assert isinstance(changed, ir.Stmt)
    return changed
