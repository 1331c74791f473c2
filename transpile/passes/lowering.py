"""Passes that spell out what a target has no construct for. Each is a function Module → Module."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.modules import identifiers
from dragoman.transpile.passes.effects import can_raise


class Fresh:
    """Identifiers that neither a module nor ``known`` uses yet: ``stem_1``, ``stem_2`` …"""

    def __init__(self, module: ir.Module, known: Iterable[str] = ()) -> None:
        self._module = module
        self._known = known

    @cached_property
    def taken(self) -> set[str]:
        return {*identifiers(self._module), *self._known}

    def __call__(self, stem: str) -> str:
        name = next(n for n in self._candidates(stem) if n not in self.taken)
        self.taken.add(name)
        return name

    @staticmethod
    def _candidates(stem: str) -> Iterator[str]:
        yield stem
        n = 2
        while True:
            yield f"{stem}_{n}"
            n += 1


def by_scope(
    module: ir.Module, within: Callable[[Fresh, ir.Node], Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]], *only: type[ir.Node]
) -> ir.Module:
    """Rewrites a module function by function, each with new names that need only be new there; ``only``: as ``ir.rewrite`` has it."""
    known = {f.name for f in ir.walk(module, ir.Function)} | {c.name for c in module.classes} | {d.name for d in module.constants}

    def function(f: ir.Function) -> ir.Function:
        return ir.rewrite(f, within(Fresh(ir.Module(module.source, (f,)), known), f), *only)

    return ir.map_functions(module, function)


def lower_try_else(module: ir.Module) -> ir.Module:
    """``try … else``: a flag says whether the body came to its end, unless all handlers leave."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        if not isinstance(node, ir.Try) or not node.orelse:
            return node
        if node.handlers and all(h.body and isinstance(h.body[-1], ir.Return | ir.Raise) for h in node.handlers):
            # What comes after the try is reached from the body only.
            plain = dataclasses.replace(node, orelse=(), final=())
            return (ir.Try((plain, *node.orelse), (), final=node.final),) if node.final else (plain, *node.orelse)
        flag = fresh("completed")
        name = ir.Name(flag, type=t.BOOL)
        body = (*node.body, ir.Assign(name, ir.Const(True, type=t.BOOL)))
        inner: tuple[ir.Stmt, ...] = (
            ir.Declare(flag, t.BOOL, ir.Const(False, type=t.BOOL)),
            dataclasses.replace(node, body=body, orelse=(), final=()),
            ir.If(name, node.orelse),
        )
        return (ir.Try(inner, (), final=node.final),) if node.final else inner

    return ir.rewrite(module, change, ir.Try)


def stopped_generators(module: ir.Module) -> frozenset[str]:
    """Generators that an error may end while a loop inside a ``try`` goes over them: what it did with the elements until then is seen."""
    if not ir.holds(module, ir.Try):
        return frozenset()
    failing = {f.name for f in ir.walk(module, ir.Function) if f.is_generator and _may_fail(f)}
    return frozenset(func for _, func in _loops_in_attempts(module) if func in failing) if failing else frozenset()


def _loops_in_attempts(module: ir.Module) -> Iterator[tuple[ir.ForEach, str]]:
    """Loops inside a ``try`` over what a function gives, with its name."""
    for attempt in ir.walk(module, ir.Try):
        for s in attempt.body:
            yield from ((n, n.iterable.func) for n in ir.walk(s, ir.ForEach) if isinstance(n.iterable, ir.Call))


def _may_fail(function: ir.Function) -> bool:
    """May what a function does itself raise?"""
    return any(
        isinstance(n, ir.Raise) or (getattr(n, "on_fail", "") == "raise" and (not isinstance(n, ir.Op) or n.concept in can_raise()))
        for n in ir.walk(function, ir.Raise, ir.Index, ir.Lookup, ir.IntDiv, ir.Mod, ir.TrueDiv, ir.Op)
    )


def eager_generators(module: ir.Module) -> ir.Module:
    """Generators become functions that return the list of all they would yield, for targets without coroutines.

    One that loops for ever, or that ``lazy_generators`` has found to be lazy, is left as it is: the target writes it, or reports it
    as unsupported.
    """
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or not node.is_generator or _endless(node) or _lazy(node):
            return node
        elem = node.result.elem if isinstance(node.result, t.Iter | t.List) else t.ANY
        out = ir.Name(fresh("yielded"), type=t.List(elem))

        def collect(inner: ir.Node) -> ir.Node:
            match inner:
                case ir.Yield(value=value):
                    return ir.ExprStmt(ir.Op("list.append", (out, value), type=t.NONE), span=inner.span)
                case ir.Return(value=None):
                    return ir.Return(out, span=inner.span)
                case _:
                    return inner

        body = tuple(ir.rewrite(s, collect) for s in node.body)
        start = ir.Declare(out.id, out.type, ir.ListLit((), type=out.type))
        return dataclasses.replace(node, is_generator=False, result=out.type, body=(start, *body, ir.Return(out)))

    if stopped := stopped_generators(module):
        module = _refused(module, stopped)
    lowered = ir.rewrite(module, change, ir.Function)
    eager = {f.name: f.result for f in ir.walk(lowered, ir.Function) if isinstance(f.result, t.List)}

    def retype(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.Call) and isinstance(node.type, t.Iter) and node.func in eager:
            return dataclasses.replace(node, type=eager[node.func])
        if isinstance(node, ir.MethodCall) and isinstance(node.type, t.Iter) and node.method in eager:
            return dataclasses.replace(node, type=eager[node.method])
        return node

    return ir.rewrite(lowered, retype, ir.Call, ir.MethodCall) if eager else lowered


def _refused(module: ir.Module, generators: frozenset[str]) -> ir.Module:
    """The module without the loops over such generators that would be lists."""
    listed = {f.name for f in ir.walk(module, ir.Function) if f.name in generators and f.is_generator and not _endless(f) and not _lazy(f)}
    loops = {id(n): func for n, func in _loops_in_attempts(module) if func in listed}

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.ForEach) or id(node) not in loops:
            return node
        why = f"a handler sees what was done with the elements that {loops[id(node)]} gives before it fails"
        return ir.ExprStmt(ir.Unsupported("generator", why, type=t.NONE, span=node.span), span=node.span)

    return ir.rewrite(module, change, ir.ForEach) if listed else module


def _lazy(function: ir.Function) -> bool:
    return isinstance(function.result, t.Iter) and bool(function.result.lazy)


def _endless(function: ir.Function) -> bool:
    return any(
        isinstance(n, ir.While) and n.cond == ir.Const(True, type=t.BOOL) and not ir.holds(n, ir.Break, ir.Return)
        for n in ir.walk(function)
    )
