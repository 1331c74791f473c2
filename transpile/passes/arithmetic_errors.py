"""Handlers of a division by zero or of an overflow, for targets that have one class for both."""

from __future__ import annotations

import dataclasses
import re
from functools import cache

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

_ZERO, _OVERFLOW = ("ZeroDivisionError",), ("OverflowError",)
#: Canonical classes of which both are.
_BOTH = frozenset({"ArithmeticError", "Exception", "BaseException"})


#: What the texts of overflows, and of no division by zero, have.
_SAYS_OVERFLOW = re.compile("overflow|out of .*range|infinity")


def tell_arithmetic_errors(module: ir.Module) -> ir.Module:
    """Each handler of only one of both asks which of them it was, where it may have been either; after ``check_overflow``."""
    caught = {name for h in ir.walk(module, ir.Handler) for name in h.types} if ir.holds(module, ir.Try) else set()
    return _keep_apart(_tell_overflows(module)) if caught & {*_ZERO, *_OVERFLOW} else module


def says_which(new: ir.New) -> bool:
    """Is the text of an error that the program makes plain enough for what asks it? Other errors than those two need not say it."""
    match new:
        case ir.New(cls="ZeroDivisionError", args=(ir.Const(value=str(text)),)):
            return "by zero" in text and not _SAYS_OVERFLOW.search(text)
        case ir.New(cls="OverflowError", args=(ir.Const(value=str(text)),)):
            return "zero" not in text and _SAYS_OVERFLOW.search(text) is not None
        case _:
            return new.cls not in {*_ZERO, *_OVERFLOW}


def _tell_overflows(module: ir.Module) -> ir.Module:
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


def _keep_apart(module: ir.Module) -> ir.Module:
    """A handler of only one of both throws the other one again, where what it is for may fail so."""
    fresh = Fresh(module)
    failing = {cls[0]: _failing_functions(module, cls[0]) for cls in (_ZERO, _OVERFLOW)}

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Try):
            return node
        handlers = list(node.handlers)
        for i, handler in enumerate(handlers):
            own = set(handler.types) & {*_ZERO, *_OVERFLOW}
            if len(own) != 1 or _BOTH & set(handler.types):
                continue
            other = (_OVERFLOW if own == set(_ZERO) else _ZERO)[0]
            if not any(_fails(n, other, failing[other]) for s in node.body for n in ir.walk(s)):
                continue
            name = handler.name or fresh("error")
            # Asked for what is not the handler's: another error that it takes, or one with a text of the program's own, stays.
            concept = "error.is_overflow" if other == _OVERFLOW[0] else "error.is_zero_division"
            asked = ir.Op(concept, (ir.Name(name, type=t.Class("ArithmeticError")),), type=t.BOOL)
            taker = next((h for h in handlers[i + 1 :] if not h.types or _BOTH & set(h.types)), None)
            body = _renamed(handler, name)
            if taker is None:
                body = (ir.If(asked, (ir.Raise(None, span=node.span),), span=node.span), *body)
            else:
                body = (ir.If(asked, _renamed(taker, name), body, span=node.span),)
            handlers[i] = dataclasses.replace(handler, name=name, body=body)
        return dataclasses.replace(node, handlers=tuple(handlers)) if handlers != list(node.handlers) else node

    return ir.rewrite(module, change, ir.Try)


def _failing_functions(module: ir.Module, cls: str) -> frozenset[str]:
    """The names of functions, methods and classes a call of which may raise an error of the class."""
    parts = [(f.name, f) for f in ir.walk(module, ir.Function) if isinstance(f, ir.Function)]
    parts += [(c.name, c.init) for c in module.classes if c.init is not None]
    found: frozenset[str] = frozenset()
    while True:
        more = found | {name for name, f in parts if name not in found and any(_fails(n, cls, found) for n in ir.walk(f))}
        if more == found:
            return found
        found = more


def _fails(node: ir.Node, cls: str, functions: frozenset[str]) -> bool:
    """May a node, without those below it, raise an error of the class?"""
    match node:
        case ir.Arith() | ir.Neg():
            return cls == "OverflowError" and node.overflow == "checked"
        case ir.Pow(type=t.Int(bits=0)):
            return False
        case ir.Pow():
            return cls == "OverflowError" or isinstance(node.type, t.Float)
        case ir.IntDiv() | ir.Mod() | ir.TrueDiv():
            return cls == "ZeroDivisionError" and node.on_fail == "raise"
        case ir.Op(concept=concept):
            return concept in _raising(cls)
        case ir.Call(func=name) | ir.MethodCall(method=name) | ir.New(cls=name):
            return name == cls or name in functions
        case _:
            return False


@cache
def _raising(cls: str) -> frozenset[str]:
    """The concepts of which an example raises an error of the class."""
    return frozenset(c.id for c in loader.concepts().values() if any((e.raises or "").startswith(cls) for e in c.examples))


def _renamed(handler: ir.Handler, name: str) -> ir.Body:
    """What a handler does, with the error under another name."""

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=name) if isinstance(node, ir.Name) and node.id == handler.name else node

    return ir.rewrite(handler, change, ir.Name).body
