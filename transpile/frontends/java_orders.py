"""Comparators: as sort keys wherever the code shows them, else as comparison functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from tree_sitter import Node

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_convert as jc
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_builtins import element
from dragoman.transpile.frontends.java_convert import Val
from dragoman.transpile.frontends.java_functions import Functions, Lambda, Reference
from dragoman.transpile.frontends.java_lower import RefusalError, Var
from dragoman.transpile.frontends.java_scan import child, children, strip_parens, text
from dragoman.transpile.frontends.java_templates import Order
from dragoman.transpile.frontends.java_types import JType

Key = Callable[[ir.Expr], ir.Expr]


@dataclass(frozen=True)
class SortKey:
    """Order by ``key`` (None: by the element itself), ascending or descending; ``name`` for the lambda's parameter."""

    key: Key | None
    desc: bool = False
    name: str = "x"

    def flipped(self) -> SortKey:
        return SortKey(self.key, not self.desc, self.name)


class ByKeys(Order):
    """An order by one or more keys."""

    def __init__(self, ctx: Functions, keys: Sequence[SortKey]) -> None:
        self.ctx, self.keys = ctx, tuple(keys)

    def sort(self, xs: ir.Expr, in_place: bool) -> ir.Expr:
        elem = element(xs.type)
        stem = "list.sort" if in_place else "list.sorted"
        type_: t.Type = t.NONE if in_place else t.List(elem)
        combined = self._combined(elem)
        if combined is None:
            return self._nested(xs, in_place)
        if combined.key is None:
            return jc.op(stem + ("_desc" if combined.desc else ""), xs, type=type_)
        return jc.op(stem + ("_by_desc" if combined.desc else "_by"), xs, self._lambda(combined, elem), type=type_)

    def _nested(self, xs: ir.Expr, in_place: bool) -> ir.Expr:
        """Keys of both directions: sorting is stable, so by the last key first."""
        e = xs
        for key in reversed(self.keys):
            e = ByKeys(self.ctx, [key]).sort(e, in_place=False)
        if in_place:
            return jc.op("list.set_slice", xs, jc.int_const(0), ir.Length(xs, type=jc.INT32), e, type=t.NONE)
        return e

    def extreme(self, which: Literal["min", "max"], xs: ir.Expr) -> ir.Expr:
        elem = element(xs.type)
        combined = self._combined(elem)
        if combined is None:
            return jc.op(f"iter.{which}", xs, type=elem) if not self.keys else _first_sorted(self, which, xs)
        name = {"min": "max", "max": "min"}[which] if combined.desc else which
        if combined.key is None:
            return jc.op(f"iter.{name}", xs, type=elem)
        return jc.op(f"iter.{name}_by", xs, self._lambda(combined, elem), type=elem)

    def value(self, elem: t.Type) -> ir.Expr:
        a, b = ir.Name(self.ctx.scoped("a"), type=elem), ir.Name(self.ctx.scoped("b"), type=elem)
        e = self._comparison(a, b, self.keys)
        params = (ir.Param(a.id, elem), ir.Param(b.id, elem))
        return ir.Lambda(params, e, type=t.Func((elem, elem), jc.INT32))

    def _comparison(self, a: ir.Expr, b: ir.Expr, keys: Sequence[SortKey]) -> ir.Expr:
        """The three-way comparison of two elements; later keys count where earlier ones are equal."""
        first, *rest = keys
        x, y = (a, b) if first.key is None else (first.key(a), first.key(b))
        compared = jc.op("cmp.compare", *((y, x) if first.desc else (x, y)), type=jc.INT32)
        if not rest:
            return compared
        return ir.IfExp(ir.Compare("!=", x, y, type=t.BOOL), compared, self._comparison(a, b, rest), type=jc.INT32)

    def _combined(self, elem: t.Type) -> SortKey | None:
        """All keys as one, a tuple; a descending number counts negated. None where that cannot be."""
        if len(self.keys) == 1:
            return self.keys[0]
        desc = all(k.desc for k in self.keys)
        probe = ir.Name("x", type=elem)

        def part(key: SortKey, x: ir.Expr) -> ir.Expr | None:
            e = x if key.key is None else key.key(x)
            if key.desc == desc:
                return e
            return ir.Neg(e, type=e.type) if isinstance(e.type, t.Int | t.Float) else None

        if any(part(k, probe) is None for k in self.keys):
            return None

        def whole(x: ir.Expr) -> ir.Expr:
            items = tuple(p for k in self.keys if (p := part(k, x)) is not None)
            return ir.TupleLit(items, type=t.Tuple(tuple(i.type for i in items)))

        return SortKey(whole, desc, self.keys[0].name)

    def _lambda(self, key: SortKey, elem: t.Type) -> ir.Expr:
        assert key.key is not None
        x = ir.Name(self.ctx.scoped(key.name), type=elem)
        self.ctx.comp_names.append(x.id)
        e = key.key(x)
        self.ctx.comp_names.pop()
        return ir.Lambda((ir.Param(x.id, elem),), e, type=t.Func((elem,), e.type))


def _first_sorted(order: ByKeys, which: str, xs: ir.Expr) -> ir.Expr:
    """The extreme element by sorting; of several equal ones the first, as a scan would give it."""
    flipped = order if which == "min" else ByKeys(order.ctx, [k.flipped() for k in order.keys])
    return ir.Index(flipped.sort(xs, in_place=False), jc.int_const(0), wraps=False, type=element(xs.type))


class ByFunction(Order):
    """An order by a comparison function."""

    def __init__(self, ctx: Functions, function: Callable[[t.Type], ir.Expr], reverse: bool = False) -> None:
        self.ctx, self.function, self.reverse = ctx, function, reverse

    def value(self, elem: t.Type) -> ir.Expr:
        function = self.function(elem)
        if not self.reverse:
            return function
        a, b = ir.Name(self.ctx.scoped("a"), type=elem), ir.Name(self.ctx.scoped("b"), type=elem)
        call = ir.CallValue(function, (b, a), type=jc.INT32)
        return ir.Lambda((ir.Param(a.id, elem), ir.Param(b.id, elem)), call, type=t.Func((elem, elem), jc.INT32))

    def sort(self, xs: ir.Expr, in_place: bool) -> ir.Expr:
        elem = element(xs.type)
        if in_place:
            return jc.op("list.sort_cmp", xs, self.value(elem), type=t.NONE)
        return jc.op("list.sorted_cmp", xs, self.value(elem), type=t.List(elem))

    def extreme(self, which: Literal["min", "max"], xs: ir.Expr) -> ir.Expr:
        order = self if which == "min" else ByFunction(self.ctx, self.function, not self.reverse)
        return ir.Index(order.sort(xs, in_place=False), jc.int_const(0), wraps=False, type=element(xs.type))


class Orders(Functions):
    """Reads comparator expressions."""

    def order(self, node: Node | None, elem: JType) -> Order:
        """The order that a comparator expression means for elements of a type."""
        if node is None or node.type == "null_literal":
            return ByKeys(self, [SortKey(None)])
        node = strip_parens(node)
        match node.type:
            case "cast_expression":
                return self.order(child(node, "value"), elem)
            case "lambda_expression" | "object_creation_expression":
                function = self.function_arg(node, JType("Comparator", (elem,)))
                assert isinstance(function, Lambda)
                keys = self._keys_of(function)
                return ByKeys(self, keys) if keys else self._by_lambda(function)
            case "method_reference":
                return self._reference_order(node, elem)
            case "method_invocation":
                found = self._built_order(node, elem)
                if found is not None:
                    return found
            case "field_access" if text(node).endswith("CASE_INSENSITIVE_ORDER"):
                return ByKeys(self, [SortKey(lambda x: jc.op("str.lower", x, type=t.STR))])
            case _:
                pass
        return self._value_order(self.expr(node, JType("Comparator", (elem,))), node)

    def _value_order(self, v: Val, node: Node) -> Order:
        """A comparator in a variable."""
        if not isinstance(v.expr.type, t.Func):
            raise RefusalError("comparator", f"{text(node)} is no comparator that is known", node)
        return ByFunction(self, lambda _: v.expr)

    def _by_lambda(self, function: Lambda) -> Order:
        def made(_: t.Type) -> ir.Expr:
            hint, self.function_hint = self.function_hint, "compare"
            try:
                return function.value()
            finally:
                self.function_hint = hint

        return ByFunction(self, made)

    def _reference_order(self, node: Node, elem: JType) -> Order:
        target, name = text(children(node)[0]), text(children(node)[-1])
        if name in ("compare", "compareTo") and target in (*jt.UNBOX, "String"):
            return ByKeys(self, [SortKey(None)])
        if name == "compareToIgnoreCase":
            return ByKeys(self, [SortKey(lambda x: jc.op("str.lower", x, type=t.STR))])
        reference = self.function_arg(node, JType("Comparator", (elem,)))
        return ByFunction(self, lambda _: reference.value())

    # --- Comparator.comparing(…).thenComparing(…) ---------------------------------------------------------------------

    def _built_order(self, node: Node, elem: JType) -> Order | None:
        name = text(child(node, "name"))
        arguments = children(child(node, "arguments"))
        target = node.child_by_field_name("object")
        owner = self.class_named(target) if target is not None else None
        match owner, name:
            case ("Comparator" | "Collections", "naturalOrder"):
                return ByKeys(self, [SortKey(None)])
            case ("Comparator", "reverseOrder") | ("Collections", "reverseOrder"):
                return self._reversed(self.order(arguments[0] if arguments else None, elem))
            case ("Comparator", "comparing" | "comparingInt" | "comparingLong" | "comparingDouble"):
                return self._comparing(arguments, elem)
            case ("Map.Entry" | "Entry", "comparingByKey" | "comparingByValue"):
                at = 0 if name == "comparingByKey" else 1
                inner = elem.args[at] if len(elem.args) == 2 else jt.OBJECT
                by = self.order(arguments[0] if arguments else None, inner)
                return self._on_part(by, lambda x: _item(x, at))
        if target is None or owner is not None:
            return None
        match name:
            case "reversed":
                return self._reversed(self.order(target, elem))
            case "thenComparing" | "thenComparingInt" | "thenComparingLong" | "thenComparingDouble":
                first = self.order(target, elem)
                is_key = name != "thenComparing" or self._takes_one(arguments[0], elem)
                second = self._comparing(arguments, elem) if is_key else self.order(arguments[0], elem)
                if isinstance(first, ByKeys) and isinstance(second, ByKeys):
                    return ByKeys(self, [*first.keys, *second.keys])
                raise RefusalError("comparator", "a comparison function followed by another", node)
            case _:
                return None

    def _takes_one(self, node: Node, elem: JType) -> bool:
        """Is it a key function rather than a comparator?"""
        if node.type == "lambda_expression":
            params = child(node, "parameters")
            return params.type == "identifier" or len(children(params)) == 1
        if node.type == "method_reference":
            return text(children(node)[-1]) not in ("compare", "compareTo", "compareToIgnoreCase")
        return False

    def _comparing(self, arguments: Sequence[Node], elem: JType) -> Order:
        function = self.function_arg(arguments[0], JType("Function", (elem, JType("$R"))))
        name = function.names[0] if function.names else "x"
        if len(arguments) == 1:
            return ByKeys(self, [SortKey(lambda x: function.apply([x]), False, name)])
        by = self.order(arguments[1], function.infer())
        return self._on_part(by, lambda x: function.apply([x]), name)

    def _on_part(self, by: Order, part: Key, name: str = "x") -> Order:
        """An order of parts as an order of wholes."""
        if not isinstance(by, ByKeys):
            raise RefusalError("comparator", "a comparison function on a part of the elements")

        def on(key: SortKey) -> SortKey:
            inner = key.key
            return SortKey(part if inner is None else (lambda x: inner(part(x))), key.desc, name)

        return ByKeys(self, [on(k) for k in by.keys])

    def _reversed(self, order: Order) -> Order:
        if isinstance(order, ByKeys):
            return ByKeys(self, [k.flipped() for k in order.keys])
        assert isinstance(order, ByFunction)
        return ByFunction(self, order.function, not order.reverse)

    # --- keys in lambdas ----------------------------------------------------------------------------------------------

    def _keys_of(self, function: Lambda) -> list[SortKey]:
        """The keys by which ``(a, b) -> …`` compares; none where it is not seen."""
        if len(function.params) != 2:
            return []
        body = function.body
        if body.type == "block":
            statements = children(body)
            if len(statements) == 1 and statements[0].type == "return_statement":
                body = children(statements[0])[0]
            else:
                return self._keys_of_block(function, statements)
        return self._keys_of_expr(function, strip_parens(body))

    def _keys_of_block(self, function: Lambda, statements: Sequence[Node]) -> list[SortKey]:
        """``if (a.x != b.x) return compare(a.x, b.x); …; return compare(a.y, b.y);``"""
        keys: list[SortKey] = []
        for i, statement in enumerate(statements):
            if statement.type == "return_statement" and i == len(statements) - 1:
                last = self._keys_of_expr(function, strip_parens(children(statement)[0]))
                return [*keys, *last] if last else []
            if statement.type != "if_statement" or statement.child_by_field_name("alternative") is not None:
                return []
            inner = child(statement, "consequence")
            if inner.type == "block":
                if len(children(inner)) != 1:
                    return []
                inner = children(inner)[0]
            if inner.type != "return_statement":
                return []
            key = self._guarded_key(function, strip_parens(child(statement, "condition")), strip_parens(children(inner)[0]), "!=")
            if key is None:
                return []
            keys.append(key)
        return []

    def _guarded_key(self, function: Lambda, condition: Node, compare: Node, operator: str) -> SortKey | None:
        """The key of ``compare`` if the condition tests the same key for inequality."""
        found = self._keys_of_expr(function, compare)
        tested = self._tested_key(function, condition, operator)
        if len(found) != 1 or tested is None:
            return None
        probe = ir.Name("x", type=self.ir_type(function.types[0]))
        same = (found[0].key or _identity)(probe) == (tested.key or _identity)(probe)
        return found[0] if same else None

    def _tested_key(self, function: Lambda, condition: Node, operator: str) -> SortKey | None:
        if condition.type == "unary_expression" and operator == "!=":
            return self._tested_key(function, strip_parens(child(condition, "operand")), "==")
        if condition.type == "method_invocation" and text(child(condition, "name")) == "equals" and operator == "==":
            target = condition.child_by_field_name("object")
            return self._pair(function, target, children(child(condition, "arguments"))[0]) if target is not None else None
        if condition.type == "binary_expression" and text(child(condition, "operator")) == operator:
            return self._pair(function, child(condition, "left"), child(condition, "right"))
        return None

    def _keys_of_expr(self, function: Lambda, node: Node) -> list[SortKey]:
        if node.type == "unary_expression" and text(child(node, "operator")) == "-":
            return [k.flipped() for k in self._keys_of_expr(function, strip_parens(child(node, "operand")))]
        pair: tuple[Node, Node] | None = None
        if node.type == "binary_expression" and text(child(node, "operator")) == "-":
            pair = child(node, "left"), child(node, "right")
        elif node.type == "method_invocation":
            name, target = text(child(node, "name")), node.child_by_field_name("object")
            arguments = children(child(node, "arguments"))
            if name == "compareTo" and target is not None and len(arguments) == 1:
                pair = target, arguments[0]
            elif name == "compare" and target is not None and self.class_named(target) in jt.UNBOX and len(arguments) == 2:
                pair = arguments[0], arguments[1]
        elif node.type == "ternary_expression":
            condition = strip_parens(child(node, "condition"))
            then, orelse = strip_parens(child(node, "consequence")), strip_parens(child(node, "alternative"))
            for operator, first, rest in (("!=", then, orelse), ("==", orelse, then)):
                key = self._guarded_key(function, condition, first, operator)
                if key is not None:
                    later = self._keys_of_expr(function, rest)
                    return [key, *later] if later else []
        if pair is None:
            return []
        key = self._pair(function, *pair)
        return [key] if key is not None else []

    def _pair(self, function: Lambda, left: Node, right: Node) -> SortKey | None:
        """The key k of ``k(a)`` and ``k(b)`` (ascending), or of ``k(b)`` and ``k(a)`` (descending)."""
        elem = self.ir_type(function.types[0])
        probe = ir.Name("x", type=elem)
        a, b = (self.scan.binding[n.id] for n in function.params)

        def lowered(node: Node, param: object, x: ir.Expr) -> ir.Expr | None:
            other = b if param is a else a
            if any(n.start_byte >= node.start_byte and n.end_byte <= node.end_byte for n in other.uses):
                return None
            self.vars[id(param)] = Var(x.id, function.types[0]) if isinstance(x, ir.Name) else Var("x", function.types[0], alias=x)
            with self.framed() as frame:
                e = jc.prim(self.expr(node).expr)
            return None if frame.pre or frame.post else e

        for first, second, desc in ((a, b, False), (b, a, True)):
            with self.trial():
                x, y = lowered(left, first, probe), lowered(right, second, probe)
            if x is not None and x == y and _mentions(x, "x"):
                if x == probe:
                    return SortKey(None, desc)

                def key(e: ir.Expr, node: Node = left, param: object = first) -> ir.Expr:
                    found = lowered(node, param, e)
                    assert found is not None
                    return found

                return SortKey(key, desc)
        return None


def _identity(x: ir.Expr) -> ir.Expr:
    return x


def _item(x: ir.Expr, at: int) -> ir.Expr:
    assert isinstance(x.type, t.Tuple)
    return ir.Index(x, jc.int_const(at), wraps=False, on_fail="unreachable", type=x.type.items[at])


def _mentions(e: ir.Expr, name: str) -> bool:
    return any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(e))


__all__ = ["ByFunction", "ByKeys", "Orders", "Reference", "SortKey"]
