"""Orders in Swift: what comes before what by a type or by a key, as closures for ``sort``, ``min`` and the like."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import ATOM, Code, element_type
from dragoman.transpile.generators.swift_errors import SwiftErrors
from dragoman.transpile.passes.effects import can_raise

NATURAL = t.Int | t.Float | t.Str | t.Char | t.Never


class SwiftOrder(SwiftErrors):
    def natural(self, type_: t.Type) -> bool:
        """Has the type an order of its own in Swift?"""
        if isinstance(type_, t.Tuple):
            return self.structs and all(map(self.natural, type_.items))
        return isinstance(type_, NATURAL)

    def less(self, type_: t.Type, a: str, b: str) -> str:
        """Whether one value of a type comes before another."""
        match type_:
            case t.Bool():
                return f"!{a} && {b}"
            case t.Tuple(items=items):
                if all(isinstance(i, NATURAL) for i in items) and len(items) <= 6:
                    return f"{a} < {b}"
                parts = [(i, self.part(a, k), self.part(b, k)) for k, i in enumerate(items)]
                *before, (last, x, y) = parts
                text = self.less(last, x, y)
                for i, p, q in reversed(before):
                    text = f"{p} != {q} ? {self.less(i, p, q)} : ({text})"
                return text
            case t.List(elem=elem) | t.Iter(elem=elem):
                if self.natural(elem):
                    return f"{a}.lexicographicallyPrecedes({b})"
                return f"{a}.lexicographicallyPrecedes({b}, by: {{ x, y in {self.less(elem, 'x', 'y')} }})"
            case t.Class(name=name) if any(m.name == "__lt__" for m in self.classes[name].methods if name in self.classes):
                if "__lt__" in self.throwing:
                    self.fails()
                return f"{a}.{self.name('__lt__')}({b})"
            case _ if isinstance(type_, NATURAL):
                return f"{a} < {b}"
            case t.Union():
                name = self.union_name(type_)
                self.sorted_unions.add(name)
                self.fails()
                return f"{a}.precedes({b})"
            case t.Optional(inner=inner):
                unwrapped = self.thrower("unwrapped")
                return self.less(inner, f"{unwrapped}({a})", f"{unwrapped}({b})")
            case _:
                raise UnsupportedError("order", f"values of type {t.show(type_)} have no order in Swift")

    # --- closures -----------------------------------------------------------------------------------------------------

    def before(self, type_: t.Type, falling: bool = False) -> str:
        """The order of a type as a function: ``<``, ``>`` or a closure."""
        flat = isinstance(type_, t.Tuple) and all(isinstance(i, NATURAL) for i in type_.items) and len(type_.items) <= 6
        if self.natural(type_) or flat:
            return ">" if falling else "<"
        a, b = self.unused("a"), self.unused("b")
        outer, self.failing = self.failing, False
        less = self.less(type_, b, a) if falling else self.less(type_, a, b)
        text = f"{{ {a}, {b} in {'try ' if self.failing else ''}{less} }}"
        self.failing = outer or self.failing
        return text

    @staticmethod
    def call(order: str, plain: str = "") -> Code:
        """``(by: >)`` or a closure after a method's name."""
        if order == plain:
            return Code("()", ATOM)
        return Code(f" {order}" if order.startswith("{") else f"(by: {order})", ATOM)

    def slot_type_ascending(self, node: ir.Expr) -> Code:
        type_ = self.elem_of(node)
        return self.call(self.before(type_), "<" if self.natural(type_) else "")

    def slot_type_descending(self, node: ir.Expr) -> Code:
        return self.call(self.before(self.elem_of(node), falling=True))

    def slot_type_less_items(self, node: ir.Expr) -> Code:
        return Code(self.before(self.elem_of(node)))

    def slot_type_less_of(self, node: ir.Expr) -> Code:
        return Code(self.before(node.type))

    @staticmethod
    def elem_of(node: ir.Expr) -> t.Type:
        return element_type(node.type)

    # --- keys ---------------------------------------------------------------------------------------------------------

    def key_type(self, function: ir.Expr) -> t.Type:
        if isinstance(function, ir.Lambda):
            return function.body.type
        assert isinstance(function.type, t.Func)
        return function.type.result

    def inline(self, function: ir.Expr) -> bool:
        """Is a key cheap enough to be written twice in a comparison?"""
        if not isinstance(function, ir.Lambda) or len(function.params) != 1:
            return False
        costly = ir.Call | ir.CallValue | ir.MethodCall | ir.Comp | ir.Block | ir.IfExp | ir.Slice | ir.Lookup
        nodes = list(ir.walk(function.body))
        if any(isinstance(n, costly) or (isinstance(n, ir.Op) and n.concept in can_raise()) for n in nodes) or len(nodes) > 12:
            return False  # what may raise must do so for the only item, too
        return not any(isinstance(n, ir.Index) and not isinstance(n.obj.type, t.Tuple) for n in nodes)

    def keyed(self, function: ir.Expr, falling: bool) -> str:
        """A comparison by a key as a closure."""
        a, b = self.unused("a"), self.unused("b")
        if not isinstance(function, ir.Lambda):
            outer, self.failing = self.failing, self.may_throw(function)
            one, other = (f"{self.expr(function)}({x})" for x in ((b, a) if falling else (a, b)))
            less = self.less(self.key_type(function), one, other)
            text = f"{{ {a}, {b} in {'try ' if self.failing else ''}{less} }}"
            self.failing = outer or self.failing
            return text
        body = numbered(function.body)
        type_ = body.type
        param = function.params[0]
        kept = self.names.get(param.name)

        def side(name: str) -> str:
            self.names[param.name] = name
            return self.expr(body, self.operators.infix["<"] + 1)

        outer, self.failing = self.failing, False
        hoisting, self._hoisting = self._hoisting, False
        try:
            one, other = side(b if falling else a), side(a if falling else b)
        finally:
            if kept is not None:
                self.names[param.name] = kept
            self._hoisting = hoisting
        less = self.less(type_, one, other)
        text = f"{{ {a}, {b} in {'try ' if self.failing else ''}{less} }}"
        self.failing = outer or self.failing
        return text

    def slot_by(self, node: ir.Expr) -> Code:
        return self.call(self.keyed(node, falling=False))

    def slot_by_desc(self, node: ir.Expr) -> Code:
        return self.call(self.keyed(node, falling=True))

    def slot_by_arg(self, node: ir.Expr) -> Code:
        return Code(self.keyed(node, falling=False))

    def slot_key(self, node: ir.Expr) -> Code:
        """A key as a function, bools in it as numbers."""
        if isinstance(node, ir.Lambda):
            body = numbered(node.body)
            if body != node.body:
                return self.code(dataclasses.replace(node, body=body, type=t.Func(tuple(p.type for p in node.params), body.type)))
        return self.code(node)

    def slot_type_less(self, node: ir.Expr) -> Code:
        return Code(self.before(numbered_type(self.key_type(node), isinstance(node, ir.Lambda))))

    def slot_type_more(self, node: ir.Expr) -> Code:
        return Code(self.before(numbered_type(self.key_type(node), isinstance(node, ir.Lambda)), falling=True))

    def slot_cmp(self, node: ir.Expr) -> Code:
        """A three-way comparison as an order."""
        a, b = self.unused("a"), self.unused("b")
        if isinstance(node, ir.Lambda):
            outer, self.failing = self.failing, False
            body = self.expr(node.body, self.operators.infix["<"] + 1)
            names = ", ".join(self.name(p.name) for p in node.params)
            text = f"{{ {names} in {'try ' if self.failing else ''}{body} < 0 }}"
            self.failing = outer or self.failing
            return self.call(text)
        self.fails()
        return self.call(f"{{ {a}, {b} in try {self.expr(node)}({a}, {b}) < 0 }}")


def numbered(node: ir.Expr) -> ir.Expr:
    """A key with numbers for truth values, which have no order in Swift."""
    if isinstance(node.type, t.Bool):
        return ir.Coerce(node, type=t.INT)
    if isinstance(node, ir.TupleLit):
        items = tuple(map(numbered, node.items))
        return dataclasses.replace(node, items=items, type=t.Tuple(tuple(i.type for i in items)))
    return node


def numbered_type(type_: t.Type, written: bool) -> t.Type:
    """The type of ``numbered``; of a key that is not written here it stays as it is."""
    if not written:
        return type_
    if isinstance(type_, t.Bool):
        return t.INT
    if isinstance(type_, t.Tuple):
        return t.Tuple(tuple(numbered_type(i, True) for i in type_.items))
    return type_
