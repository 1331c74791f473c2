"""Lazy generators as objects, for targets without closures: a class of its variables, whose method ``next`` is the step."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.fusion import lazy_generators
from dragoman.transpile.passes.lazy import is_lazy
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.resumable import able, closures, step_of, step_result, stepped


def lazy_objects(module: ir.Module) -> ir.Module:
    """For targets that have structures and functions, but no functions that keep variables."""

    def readable(function: ir.Function, module: ir.Module) -> bool:
        return any(function is f for f in module.functions) and able(function, module)

    return lazy_generators(module, objects, readable)


def objects(module: ir.Module) -> ir.Module:
    """Each lazy generator becomes a class; its calls make objects, and what took its next element calls the method ``next``."""
    inline = stepped(module, inline=True)
    generators = {f.name: f for f in inline.functions if f.is_generator and is_lazy(f.result)}
    fresh = Fresh(inline)
    names = {name: fresh("".join(part.capitalize() for part in name.split("_")) or name) for name in generators}
    mixed = next(
        (n for n in ir.walk(inline) if isinstance(type_ := getattr(n, "type", None), t.Iter) and type_.lazy and not type_.maker), None
    )
    try:
        if mixed is not None:
            raise _ShapeError("what one generator makes stands in the same place as what another one makes")
        classes = tuple(_class(f, names[name]) for name, f in generators.items())
    except (_ShapeError, UnsupportedError) as error:
        return _refused(inline, str(error))
    rest = dataclasses.replace(inline, functions=tuple(f for f in inline.functions if f.name not in generators))
    loops = closures(rest, functions=False)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.CallValue(func=ir.Expr(type=t.Iter(maker=maker)) as source, args=()) if maker in names:
                return ir.MethodCall(source, "next", (), type=node.type, span=node.span)
            case ir.CallValue(func=ir.New(cls=cls) as source, args=()) if cls in names.values():
                return ir.MethodCall(source, "next", (), type=node.type, span=node.span)
            case ir.Name(id=name, type=t.Func()) if name in names:
                return ir.Unsupported("generator", f"the generator {name} is a value here", type=node.type, span=node.span)
            case ir.Call(func=name, args=args) if name in names:
                return ir.New(names[name], args, type=t.Class(names[name]), span=node.span)
            case _:
                return node

    def retype(node: ir.Node) -> ir.Node:
        changes = {
            name: t.Class(names[type_.maker])
            for name in ("type", "result")
            if isinstance(type_ := getattr(node, name, None), t.Iter) and type_.lazy and type_.maker in names
        }
        return dataclasses.replace(node, **changes) if changes else node  # type: ignore[arg-type]

    called = ir.rewrite(loops, change)
    stepping = ir.rewrite(closures(dataclasses.replace(called, functions=(), main=(), classes=classes), functions=False), change)
    return ir.rewrite(dataclasses.replace(called, classes=(*stepping.classes, *called.classes)), retype)


class _ShapeError(Exception):
    """A generator that is no plain class; the text says why."""


def _class(generator: ir.Function, name: str) -> ir.ClassDef:
    state, step = step_of(generator)
    assert isinstance(generator.result, t.Iter)
    if any(not isinstance(s, ir.Declare) or s.value is None for s in state):
        raise _ShapeError(f"the generator {generator.name} does more at its start than to set variables")
    declared = [s for s in state if isinstance(s, ir.Declare)]
    fields = {p.name: ir.Param(p.name, p.type) for p in generator.params}
    fields |= {d.name: ir.Param(d.name, d.type) for d in declared}
    own = ir.Name("self", type=t.Class(name))

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=id_) if id_ in fields:
                return ir.Field(own, id_, type=node.type, span=node.span)
            case ir.Assigned(name=id_) if id_ in fields:
                raise _ShapeError(f"the generator {generator.name} assigns {id_} within an expression")
            case _:
                return node

    inside: Callable[[ir.Expr], ir.Expr] = lambda e: ir.rewrite(e, change)  # noqa: E731
    start: list[ir.Stmt] = [ir.Assign(ir.Field(own, p.name, type=p.type), ir.Name(p.name, type=p.type)) for p in generator.params]
    start += [ir.Assign(ir.Field(own, d.name, type=d.type), inside(d.value)) for d in declared if d.value is not None]
    init = ir.Function("__init__", generator.params, t.NONE, tuple(start), span=generator.span)
    body = tuple(ir.rewrite(s, change) for s in step)
    step_function = ir.Function("next", (), step_result(generator.result), body, span=generator.span)
    return ir.ClassDef(name, None, tuple(fields.values()), init, (step_function,), doc=generator.doc, span=generator.span)


def _refused(module: ir.Module, why: str) -> ir.Module:
    """The module with its lazy generators as unsupported."""

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or not is_lazy(node.result):
            return node
        return dataclasses.replace(node, body=(ir.ExprStmt(ir.Unsupported("generator", why, type=t.NONE, span=node.span), span=node.span),))

    return ir.rewrite(module, change)
