"""Python operators → IR: arithmetic by operand types, % formats, comparisons, membership."""

from __future__ import annotations

import ast
import dataclasses
from typing import Any, Literal

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends import python_format as formats
from dragoman.transpile.frontends import python_scope as scopes
from dragoman.transpile.frontends.python_base import (
    FALSE,
    TRUE,
    ClassInfo,
    FunctionInfo,
    fill,
    int_const,
    is_pure,
    numeric_join,
    str_const,
)
from dragoman.transpile.frontends.python_exprs import Expressions, connected, element
from dragoman.transpile.passes.effects import acts

_COMPARE: dict[type[ast.cmpop], Any] = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_BITS: dict[type[ast.operator], Any] = {ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>"}
_DUNDER: dict[type[ast.operator], str] = {
    ast.Add: "__add__",
    ast.Sub: "__sub__",
    ast.Mult: "__mul__",
    ast.Div: "__truediv__",
    ast.FloorDiv: "__floordiv__",
    ast.Mod: "__mod__",
    ast.Pow: "__pow__",
    ast.BitAnd: "__and__",
    ast.BitOr: "__or__",
    ast.BitXor: "__xor__",
    ast.MatMult: "__matmul__",
    ast.LShift: "__lshift__",
    ast.RShift: "__rshift__",
}
_SET_OPS: dict[type[ast.operator], str] = {
    ast.BitOr: "set.union",
    ast.BitAnd: "set.intersection",
    ast.Sub: "set.difference",
    ast.BitXor: "set.symmetric_difference",
}
COUNTER_OPS: dict[type[ast.operator], str] = {
    ast.Add: "counter.add",
    ast.Sub: "counter.sub",
    ast.BitAnd: "counter.min",
    ast.BitOr: "counter.max",
}


class Operators(Expressions):
    """Operators and comparisons."""

    def _boolop(self, node: ast.BoolOp, want: t.Type) -> ir.Expr:
        op: Literal["and", "or"] = "and" if isinstance(node.op, ast.And) else "or"
        values = [self.expr(v, want if i == len(node.values) - 1 else t.NEVER) for i, v in enumerate(node.values)]
        if all(isinstance(v.type, t.Bool) for v in values):
            return connected(op, values)
        result = values[-1]
        for left in reversed(values[:-1]):
            have = left.type.inner if op == "or" and isinstance(left.type, t.Optional) else left.type
            if op == "or" and isinstance(have, t.NoneT):
                type_ = result.type
            else:
                type_ = self.merged(have, result.type)
            if not self.evidence.inputs and isinstance(type_, t.Union) and all(map(t.is_numeric, type_.members)):
                type_ = numeric_join(have, result.type)
            if self.says_its_truth(have.inner if isinstance(have, t.Optional) else have):
                result = self._chosen(op, left, have, self.fit(result, type_), type_)
                continue
            if not (isinstance(left.type, t.Optional | t.NoneT) and op == "or"):
                left = self.fit(left, type_)
            result = ir.Select(op, left, self.fit(result, type_), type=type_)
        return result

    def _chosen(self, op: str, left: ir.Expr, have: t.Type, right: ir.Expr, type_: t.Type) -> ir.Expr:
        """``left or right`` where the class of what is left says what is true; what is chosen of it is of type ``have``."""
        again = left
        if not is_pure(left):
            name = self.fresh("left")
            left, again = ir.Assigned(name, left, type=left.type), ir.Name(name, type=left.type)
        kept = self.fit(again if again.type == have else ir.Coerce(again, type=have), type_)
        cond = self.truth(left)
        return ir.IfExp(cond, right, kept, type=type_) if op == "and" else ir.IfExp(cond, kept, right, type=type_)

    def _unaryop(self, node: ast.UnaryOp, want: t.Type) -> ir.Expr:
        if isinstance(node.op, ast.Not):
            return self.negate(self.cond(node.operand))
        e = self.expr(node.operand, want)
        if (
            isinstance(e, ir.Const)
            and isinstance(e.value, int | float)
            and not isinstance(e.value, bool)
            and not isinstance(node.op, ast.Invert)
        ):
            return dataclasses.replace(e, value=-e.value) if isinstance(node.op, ast.USub) else e
        if isinstance(e.type, t.Class) and self.class_has(
            e.type, name := {ast.USub: "__neg__", ast.UAdd: "__pos__", ast.Invert: "__invert__"}[type(node.op)]
        ):
            return self.method_call(e, name, (), node)
        if isinstance(e.type, t.Dict) and "Counter" in self.flavours(node.operand) and not isinstance(node.op, ast.Invert):
            # What is above zero stays: of the counts, or of what they lack.
            none = ir.DictLit((), type=e.type)
            return ir.Op("counter.sub", (none, e) if isinstance(node.op, ast.USub) else (e, none), type=e.type)
        e = self.number(e)
        if not t.is_numeric(e.type):
            return self._type_error(node, "bad operand type for unary operator", want)
        match node.op:
            case ast.USub():
                return ir.Neg(e, type=e.type)
            case ast.Invert():
                return ir.Invert(e, type=e.type)
            case _:
                return e

    def _binop(self, node: ast.BinOp, want: t.Type) -> ir.Expr:
        # Chains lean to the left and may be thousands long: descend in a loop.
        chain: list[ast.BinOp] = []
        current: ast.expr = node
        while isinstance(current, ast.BinOp):
            chain.append(current)
            current = current.left
        if isinstance(chain[-1].op, ast.Mod) and isinstance(current, ast.Constant) and isinstance(current.value, str):
            left: ir.Expr = self.percent(chain.pop(), current.value)
        else:
            left = self.expr(
                current, want if isinstance(chain[-1].op, ast.Add | ast.Mult) and isinstance(want, t.List | t.Str) else t.NEVER
            )
        for link in reversed(chain):
            right_want = left.type if isinstance(link.op, ast.Add | ast.BitOr | ast.Sub) else t.NEVER
            right = self.expr(link.right, right_want)
            left = self.binary(link.op, left, right, link, want if link is node else t.NEVER)
            if link is not node:
                left = self._observed(left, link)
        return left

    def percent(self, node: ast.BinOp, template: str) -> ir.Expr:
        """``"…" % values`` with a literal template."""
        right = node.right
        values = list(right.elts) if isinstance(right, ast.Tuple) else [right]
        pieces = formats.percent(template)
        wanted = [p for p in pieces or () if not isinstance(p, str)]
        if pieces is not None and len(wanted) == 1 and not isinstance(right, ast.Tuple):
            value = self.expr(right)
            if isinstance(value.type, t.Tuple) and len(value.type.items) == 1:
                value = self.item(value, 0)
            lowered: list[ir.Expr] = [value]
        elif pieces is not None and len(wanted) != len(values):
            whole = self.expr(right)
            if isinstance(whole.type, t.List) and whole.type.frozen and not self.inside:
                items = self.temp("values", whole)
                self._check_count(items, len(wanted))
                lowered = [ir.Index(items, int_const(i), wraps=False, type=whole.type.elem) for i in range(len(wanted))]
            elif isinstance(whole.type, t.Tuple) and len(whole.type.items) == len(wanted):
                first, name = self.named(whole)
                lowered = [self.item(first if i == 0 else name, i) for i in range(len(wanted))]
            else:
                return self.unsupported(node, "percent_format", "the values of this % format", t.STR)
        else:
            lowered = [self.expr(v) for v in values]
        if pieces is None:
            return self.unsupported(node, "percent_format", f"the % format {template!r}", t.STR)
        parts: list[ir.Const | ir.Formatted] = []
        queue = iter(lowered)
        for p in pieces:
            if isinstance(p, str):
                parts.append(str_const(p))
                continue
            value = next(queue)
            if p.kind in "diu":
                value = self._whole(value)
            if p.kind == "c" and isinstance(value.type, t.Int):
                value = ir.Op("str.chr", (value,), type=t.STR)
            parts.append(self.formatted(value, p.spec, p.conversion))
        return self.interp(parts)

    def _whole(self, value: ir.Expr) -> ir.Expr:
        """What ``%d`` shows of a value."""
        match value.type:
            case t.Float():
                return ir.Op("float.to_int", (value,), type=t.INT)
            case t.Bool():
                return self.fit(value, t.INT)
            case t.Union(members=members):
                return self.dispatch(value, members, self._whole)
            case t.Str():
                return self.raising("TypeError", "%d format: a real number is required, not str", t.INT)
            case _:
                return value

    def _check_count(self, values: ir.Expr, n: int) -> None:
        """Raises, before the statement, where a tuple has not as many values as a % format has places."""
        given, wanted = ir.Length(values, type=t.INT), int_const(n)
        for wrong, message in (
            (ir.Compare("<", given, wanted, type=t.BOOL), "not enough arguments for format string"),
            (ir.Compare(">", given, wanted, type=t.BOOL), "not all arguments converted during string formatting"),
        ):
            error = ir.New("TypeError", (str_const(message),), type=t.Class("TypeError"))
            self.before.append(ir.If(wrong, (ir.Raise(error),)))

    def binary(self, op: ast.operator, left: ir.Expr, right: ir.Expr, node: ast.expr, want: t.Type = t.NEVER) -> ir.Expr:
        left, right = self.numbered(left), self.numbered(right)
        a, b = left.type, right.type
        if self.raises(left) or self.raises(right):
            return left if self.raises(left) else right
        if isinstance(a, t.Optional):
            return self.binary(op, ir.Coerce(left, type=a.inner), right, node, want)
        if isinstance(b, t.Optional):
            return self.binary(op, left, ir.Coerce(right, type=b.inner), node, want)
        if isinstance(a, t.Class) and self.class_has(a, _DUNDER[type(op)]):
            return self.method_call(left, _DUNDER[type(op)], (right,), node)
        if isinstance(b, t.Class) and self.class_has(b, "__r" + _DUNDER[type(op)][2:]):
            return self.method_call(right, "__r" + _DUNDER[type(op)][2:], (left,), node)
        if isinstance(a, t.Union) and t.is_numeric(b) and (numbers := _numbers_among(a)):
            return self.dispatch(left, numbers, lambda x: self.binary(op, x, right, node, want))
        if isinstance(b, t.Union) and t.is_numeric(a) and (numbers := _numbers_among(b)):
            return self.dispatch(right, numbers, lambda x: self.binary(op, left, x, node, want))
        if isinstance(a, t.Union) and not all(map(t.is_numeric, a.members)):
            kind = [m for m in a.members if type(m) is type(b)]
            if kind:
                return self.binary(op, ir.Coerce(left, type=kind[0]), right, node, want)
        if isinstance(b, t.Union) and not all(map(t.is_numeric, b.members)):
            kind = [m for m in b.members if type(m) is type(a)]
            if kind:
                return self.binary(op, left, ir.Coerce(right, type=kind[0]), node, want)
        if type(op) in _SET_OPS and (is_view(left) or is_view(right)):
            left, right = (e if isinstance(e.type, t.Set) else ir.Op("set.of", (e,), type=t.Set(element(e.type))) for e in (left, right))
            return self.binary(op, left, right, node, want)
        found = self._numeric_unions(op, left, right, node, want)
        if found is not None:
            return found
        if isinstance(op, ast.Add):
            special = self._add(left, right, want)
        elif isinstance(op, ast.Mult):
            special = self._repeat(left, right)
        elif isinstance(a, t.Str) and isinstance(op, ast.Mod):
            special = self.unsupported(node, "percent_format", "a % format whose template is not a literal", t.STR)
        else:
            special = None
        if special is not None:
            return special
        if isinstance(a, t.Set) or isinstance(b, t.Set):
            concept = _SET_OPS.get(type(op))
            if concept and isinstance(a, t.Set | t.Never) and isinstance(b, t.Set | t.Never):
                type_ = self.merged(a, t.Set(element(b), a.frozen) if isinstance(a, t.Set) else b)
                return ir.Op(
                    concept,
                    (self.fit(left, type_), self.fit(right, t.Set(element(type_), b.frozen) if isinstance(b, t.Set) else type_)),
                    type=type_,
                )
            return self._type_error(node, "unsupported operand types", want)
        if isinstance(a, t.Dict) and isinstance(b, t.Dict):
            type_ = self.merged(a, b)
            counters = "Counter" in self.flavours(node.left) if isinstance(node, ast.BinOp) else False
            concept = COUNTER_OPS.get(type(op)) if counters else "dict.merge" if isinstance(op, ast.BitOr) else None
            if concept:
                return ir.Op(concept, (self.fit(left, type_), self.fit(right, type_)), type=type_)
        left, right = self.number(left), self.number(right)
        if not (t.is_numeric(left.type) and t.is_numeric(right.type)):
            if isinstance(left.type, t.Union):
                return self.dispatch(left, left.type.members, lambda x: self.binary(op, x, right, node, want))
            if isinstance(right.type, t.Union):
                return self.dispatch(right, right.type.members, lambda x: self.binary(op, left, x, node, want))
            return self._type_error(node, f"unsupported operand types: {t.show(a)} and {t.show(b)}", want)
        return self._arithmetic(op, left, right, node, a, b)

    def _numeric_unions(self, op: ast.operator, left: ir.Expr, right: ir.Expr, node: ast.expr, want: t.Type) -> ir.Expr | None:
        """Arithmetic on int-or-float: in the type that was observed, case by case where both were."""
        sides = [e for e in (left, right) if isinstance(e.type, t.Union) and all(map(t.is_numeric, e.type.members))]
        if not sides or isinstance(op, ast.Div):
            return None
        seen = self.seen(node)
        if isinstance(seen, t.Int):
            ints = [self.fit(e, t.INT) if e in sides else e for e in (left, right)]
            return self.binary(op, ints[0], ints[1], node, want)
        if isinstance(seen, t.Union):
            if sides[0] is left:
                return self.dispatch(left, left.type.members, lambda x: self.binary(op, x, right, node, want))  # type: ignore[attr-defined]
            return self.dispatch(right, right.type.members, lambda x: self.binary(op, left, x, node, want))  # type: ignore[attr-defined]
        return None

    def _add(self, left: ir.Expr, right: ir.Expr, want: t.Type) -> ir.Expr | None:
        a, b = left.type, right.type
        match a, b:
            case (t.Str(), t.Str()) | (t.Str(), t.Never()) | (t.Never(), t.Str()):
                return ir.Op("str.concat", (self.fit(left, t.STR), self.fit(right, t.STR)), type=t.STR)
            case t.Bytes(), t.Bytes():
                return ir.Op("bytes.concat", (left, right), type=t.BYTES)
            case t.Tuple(items=xs), t.Tuple(items=ys) if not isinstance(want, t.List):
                if isinstance(left, ir.TupleLit) and isinstance(right, ir.TupleLit):
                    return ir.TupleLit((*left.items, *right.items), type=t.Tuple((*xs, *ys)))
                return ir.Op("tuple.concat", (left, right), type=t.Tuple((*xs, *ys)))
            case ((t.Tuple() | t.List(frozen=True)), (t.Tuple() | t.List(frozen=True))):
                elem = fill(self.merged(element(a), element(b)), element(want))
                type_ = t.List(elem, frozen=True)
                return ir.Op("list.concat", (self.fit(left, type_), self.fit(right, type_)), type=type_)
            case (t.List(), t.List() | t.Never()) | (t.Never(), t.List()):
                joined = self.bigger([element(a), element(b)])
                if isinstance(want, t.List):
                    joined = fill(joined, want.elem)
                list_type = t.List(joined)
                return ir.Op("list.concat", (self.fit(left, list_type), self.fit(right, list_type)), type=list_type)
            case _:
                return None

    def _repeat(self, left: ir.Expr, right: ir.Expr) -> ir.Expr | None:
        if isinstance(right.type, t.Str | t.Bytes | t.List | t.Tuple) and isinstance(left.type, t.Int | t.Bool | t.Never):
            left, right = right, left
        if not isinstance(right.type, t.Int | t.Bool | t.Never):
            return None
        count = self.fit(right, t.INT) if not isinstance(right.type, t.Int) else right
        match left.type:
            case t.Str():
                return ir.Op("str.repeat", (left, count), type=t.STR)
            case t.Bytes():
                return ir.Op("bytes.repeat", (left, count), type=t.BYTES)
            case t.List():
                return ir.Op("list.repeat", (left, count), type=left.type)
            case t.Tuple(items=items):
                elem = t.join_all(items)
                if (
                    isinstance(left, ir.TupleLit)
                    and isinstance(count, ir.Const)
                    and 0 <= count.value <= 8
                    and all(map(is_pure, left.items))
                ):
                    many = left.items * count.value
                    return ir.TupleLit(many, type=t.Tuple(tuple(i.type for i in many)))
                seq = t.List(elem, frozen=True)
                return ir.Op("list.repeat", (self.fit(left, seq), count), type=seq)
            case _:
                return None

    def _arithmetic(self, op: ast.operator, left: ir.Expr, right: ir.Expr, node: ast.expr, a: t.Type, b: t.Type) -> ir.Expr:
        type_ = numeric_join(left.type, right.type)
        seen = self.seen(node)
        if type_ == t.INT and _is_large(seen):
            type_ = t.BIGINT
        if type(op) in _BITS:
            if isinstance(a, t.Bool) and isinstance(b, t.Bool) and isinstance(op, ast.BitAnd | ast.BitOr | ast.BitXor):
                return ir.Bits(
                    _BITS[type(op)],
                    left.operand if isinstance(left, ir.Coerce) else self.truth(left),
                    right.operand if isinstance(right, ir.Coerce) else self.truth(right),
                    type=t.BOOL,
                )
            if isinstance(type_, t.Float):
                return self._type_error(node, "unsupported operand types for a bit operation: float", t.INT)
            if isinstance(op, ast.RShift) and type_ == t.INT and isinstance(right, ir.Const) and right.value > 63:
                right = int_const(63)  # of 64 bits no more than the sign is left, and compilers take no greater number
            return ir.Bits(_BITS[type(op)], self.fit(left, type_), self.fit(right, type_), type=type_)
        if isinstance(op, ast.Div):
            return self._divided(left, right, node)
        if isinstance(op, ast.Pow):
            return self.power(left, right, type_, seen)
        left, right = self.fit(left, type_), self.fit(right, type_)
        match op:
            case ast.Add():
                return ir.Arith("+", left, right, type=type_)
            case ast.Sub():
                return ir.Arith("-", left, right, type=type_)
            case ast.Mult():
                return ir.Arith("*", left, right, type=type_)
            case ast.FloorDiv() if isinstance(type_, t.Float) and not (isinstance(right, ir.Const) and float(right.value).is_integer()):
                return self._saying(
                    ir.Op("float.floor_div", (left, right), on_fail=self._nonzero(right), type=type_), right, "float floor division by zero"
                )
            case ast.FloorDiv():
                return ir.IntDiv(left, right, on_fail=self._nonzero(right), type=type_)
            case ast.Mod():
                rest = ir.Mod(left, right, on_fail=self._nonzero(right), type=type_)
                # What Python says of it most targets say of a quotient.
                return self._saying(rest, right, "integer modulo by zero" if isinstance(type_, t.Int) else "float modulo")
            case _:
                return self.unsupported(node, "operator", f"the operator {type(op).__name__}", type_)

    def _saying(self, division: ir.Op | ir.Mod, right: ir.Expr, message: str) -> ir.Expr:
        """A division whose error says what Python's does, where a program may look at it."""
        if not self.names_divisions or division.on_fail != "raise" or not is_pure(right):
            return division
        zero = ir.Compare("==", right, ir.Const(0.0 if isinstance(right.type, t.Float) else 0, type=right.type), type=t.BOOL)
        refused = self.raising("ZeroDivisionError", message, division.type)
        return ir.IfExp(zero, refused, dataclasses.replace(division, on_fail="unreachable"), type=division.type)

    def _nonzero(self, e: ir.Expr) -> ir.OnFail:
        return "unreachable" if isinstance(e, ir.Const) and e.value != 0 else "raise"

    def _divided(self, left: ir.Expr, right: ir.Expr, node: ast.expr) -> ir.Expr:
        """``left / right``. Targets divide floats, Python has words of its own for integers: where a program may look at them, they are said."""
        if self._is_beyond_floats(left, right, node):
            type_ = numeric_join(left.type, right.type)
            return ir.Op("int.true_quotient", (self.fit(left, type_), self.fit(right, type_)), type=t.FLOAT)
        by = self.fit(right, t.FLOAT)
        division = ir.TrueDiv(self.fit(left, t.FLOAT), by, on_fail=self._nonzero(right), type=t.FLOAT)
        of_integers = isinstance(left.type, t.Int | t.Bool) and isinstance(right.type, t.Int | t.Bool)
        # Where there is nothing to divide by, the sum is that of no floats, which is the integer 0.
        of_integers |= isinstance(left, ir.Op) and left.concept == "iter.sum" and isinstance(right, ir.Length) and left.args == (right.obj,)
        if not self.names_divisions or division.on_fail != "raise" or not is_pure(right):
            return division
        zero = ir.Compare("==", by, ir.Const(0.0, type=t.FLOAT), type=t.BOOL)
        refused = self.raising("ZeroDivisionError", "division by zero" if of_integers else "float division by zero", t.FLOAT)
        if isinstance(right, ir.Const):
            return refused if is_pure(left) else division
        return ir.IfExp(zero, refused, dataclasses.replace(division, on_fail="unreachable"), type=t.FLOAT)

    def _is_beyond_floats(self, left: ir.Expr, right: ir.Expr, node: ast.expr) -> bool:
        """Are two integers divided of which one was seen to be more than floats hold exactly? Half of such a one is rounded once all the same."""
        if not (isinstance(left.type, t.Int | t.Bool) and isinstance(right.type, t.Int | t.Bool)):
            return False
        if t.BIGINT in (left.type, right.type):
            return True
        if not isinstance(node, ast.BinOp) or (isinstance(right, ir.Const) and abs(right.value).bit_count() == 1):
            return False
        return any(_is_large(self.evidence.wide_types.get(trees.nid(side), t.NEVER)) for side in (node.left, node.right))

    def power(self, left: ir.Expr, right: ir.Expr, type_: t.Type, seen: t.Type) -> ir.Expr:
        negative = isinstance(right, ir.Const) and right.value < 0
        if isinstance(type_, t.Int) and not negative and not isinstance(seen, t.Float):
            type_ = t.BIGINT if _is_large(seen) else type_
            return ir.Pow(self.fit(left, type_), self.fit(right, type_), type=type_)
        return ir.Pow(self.fit(left, t.FLOAT), self.fit(right, t.FLOAT), type=t.FLOAT)

    def _compare(self, node: ast.Compare, want: t.Type) -> ir.Expr:
        if len(node.ops) == 1:
            return self.one_compare(node.ops[0], node.left, node.comparators[0], node)
        parts: list[ir.Expr] = []
        left_node: ast.expr = node.left
        for i, (op, right_node) in enumerate(zip(node.ops, node.comparators, strict=True)):
            right_node_used = right_node
            if i < len(node.ops) - 1 and not isinstance(right_node, ast.Name | ast.Constant):
                value = self.expr(right_node)
                if not is_pure(value):
                    name = self.fresh("middle")
                    assigned = ir.Assigned(name, value, type=value.type)
                    left = self.expr(left_node)
                    parts.append(self.compare_values(op, left, assigned, node))
                    left_node = self.made(name, value.type)
                    continue
            parts.append(self.one_compare(op, left_node, right_node_used, node))
            left_node = right_node
        return ir.BoolOp("and", tuple(parts), type=t.BOOL)

    def one_compare(self, op: ast.cmpop, left_node: ast.expr, right_node: ast.expr, node: ast.Compare) -> ir.Expr:
        typed = self._type_test(op, left_node, right_node)
        if typed is not None:
            return typed
        if isinstance(op, ast.In | ast.NotIn):
            contained = self.contains(left_node, right_node, node)
            return self.negate(contained) if isinstance(op, ast.NotIn) else contained
        if isinstance(right_node, ast.Constant) and right_node.value is None and isinstance(op, ast.Is | ast.IsNot | ast.Eq | ast.NotEq):
            return self.is_none(self.raw(left_node), isinstance(op, ast.IsNot | ast.NotEq))
        if isinstance(left_node, ast.Constant) and left_node.value is None and isinstance(op, ast.Is | ast.IsNot | ast.Eq | ast.NotEq):
            return self.is_none(self.raw(right_node), isinstance(op, ast.IsNot | ast.NotEq))
        apart = self._told_by_class(left_node, right_node, node) if isinstance(op, ast.Eq | ast.NotEq) else None
        if apart is not None:
            return self.negate(apart) if isinstance(op, ast.NotEq) else apart
        left = self.expr(left_node)
        right = self.expr(
            right_node, left.type if t.has_never(left.type) or isinstance(right_node, ast.List | ast.Dict | ast.Set | ast.Call) else t.NEVER
        )
        return self.compare_values(op, left, right, node)

    def _told_by_class(self, left: ast.expr, right: ast.expr, node: ast.expr) -> ir.Expr | None:
        """Lists, deques and ranges are lists here, but a value of one of these classes equals none of another; None where that says nothing."""
        kinds = [self.flavours(e) & _SEQUENCES for e in (left, right)]
        if not any(kinds):
            return None
        sides = [self.kept(self.expr(e)) for e in (left, right)]
        if kinds[0] == kinds[1] and len(kinds[0]) == 1:
            return self.compare_values(ast.Eq(), sides[0], sides[1], node)
        if not all(isinstance(e.type, t.List | t.Tuple) for e in sides):
            return None
        kinds = [k or frozenset({"list"}) for k in kinds]
        if kinds[0] & kinds[1]:
            return self.unsupported(node, "sequence", "a comparison of what may be a list or another sequence", t.BOOL)
        return FALSE if not any(map(acts, sides)) else None

    def _type_test(self, op: ast.cmpop, left: ast.expr, right: ast.expr) -> ir.Expr | None:
        """``type(x) == int`` and its relatives."""
        if not (isinstance(left, ast.Call) and isinstance(left.func, ast.Name) and left.func.id == "type" and len(left.args) == 1):
            return None
        if self.scope.owner("type") is not None:
            return None
        negated = isinstance(op, ast.NotEq | ast.IsNot | ast.NotIn)
        classes = list(right.elts) if isinstance(right, ast.Tuple | ast.List | ast.Set) else [right]
        if any(isinstance(c, ast.Call) for c in classes):
            other = classes[0]
            assert isinstance(other, ast.Call)
            if isinstance(other.func, ast.Name) and other.func.id == "type" and len(other.args) == 1:
                a, b = self.raw(left.args[0]), self.raw(other.args[0])
                same = type(a.type) is type(b.type) and not isinstance(a.type, t.Union | t.Optional | t.Never)
                if same or not isinstance(a.type, t.Union | t.Optional | t.Never):
                    return TRUE if same != negated else FALSE
            return None
        result = self.type_test(self.raw(left.args[0]), classes, exact=True)
        return self.negate(result) if result is not None and negated else result

    def find_method(self, cls: ClassInfo | None, name: str) -> FunctionInfo | None:
        raise NotImplementedError

    def compare_values(self, op: ast.cmpop, left: ir.Expr, right: ir.Expr, node: ast.expr) -> ir.Expr:
        if self.made_functions and isinstance(left.type, t.Func) and isinstance(right.type, t.Func):
            return self.unsupported(
                node, "function_value", "a comparison of functions or classes, which are made anew where they stand", t.BOOL
            )
        if left.type != right.type:
            left, right = self.numbered(left), self.numbered(right)
        if isinstance(op, ast.Eq | ast.NotEq):
            for one, other in ((left, right), (right, left)):
                if self._asks(one.type, other.type):
                    asked = self.method_call(one, "__eq__", (other,), node)
                    return ir.Not(asked, type=t.BOOL) if isinstance(op, ast.NotEq) else asked
        if isinstance(op, ast.Is | ast.IsNot):
            negated = isinstance(op, ast.IsNot)
            if t.is_container(left.type) and t.is_container(right.type):
                if any(map(_is_made, (left, right))) and not acts(left) and not acts(right):
                    return TRUE if negated else FALSE
                return ir.Same(left, right, negated=negated, type=t.BOOL)
            op = ast.NotEq() if negated else ast.Eq()
        equality = isinstance(op, ast.Eq | ast.NotEq)
        if is_view(left) or is_view(right):
            left, right = _views_compared(left, right, equality)
        if isinstance(left.type, t.Set) and isinstance(right.type, t.Set) and not equality:
            concept = {
                ast.Lt: "set.is_proper_subset",
                ast.LtE: "set.issubset",
                ast.Gt: "set.is_proper_superset",
                ast.GtE: "set.issuperset",
            }[type(op)]
            type_ = self.merged(left.type, right.type)
            return ir.Op(concept, (self.fit(left, type_), self.fit(right, type_)), type=t.BOOL)
        if isinstance(left.type, t.Dict) and isinstance(right.type, t.Dict) and not equality:
            return self.raising("TypeError", f"'{_COMPARE[type(op)]}' not supported between instances of 'dict' and 'dict'", t.BOOL)
        texts = [e.value for e in (left, right) if isinstance(e, ir.Const) and isinstance(e.value, str)]
        if len(texts) == 2 and equality:
            return TRUE if (texts[0] == texts[1]) == isinstance(op, ast.Eq) else FALSE
        aligned = self.align(left, right, equality=equality)
        if aligned is None:
            if equality:
                return TRUE if isinstance(op, ast.NotEq) else FALSE
            return self.raising(
                "TypeError", f"'{_COMPARE[type(op)]}' not supported between {t.show(left.type)} and {t.show(right.type)}", t.BOOL
            )
        return ir.Compare(_COMPARE[type(op)], *aligned, type=t.BOOL)

    def _asks(self, type_: t.Type, other: t.Type) -> bool:
        """Is ``__eq__`` of a class called with what its objects are compared with, since it takes more than such objects?"""
        own = self.find_method(self.classes.get(type_.name), "__eq__") if isinstance(type_, t.Class) else None
        taken = scopes.variable(own.params()[0]) if own is not None and own.params() else None
        if taken is None:
            return False
        return (
            isinstance(taken.type, t.Union) if isinstance(other, t.Class) else not isinstance(other, t.Never) and _takes(taken.type, other)
        )

    def align(self, left: ir.Expr, right: ir.Expr, *, equality: bool) -> tuple[ir.Expr, ir.Expr] | None:
        """Both operands in one comparable type; None when no values of their types are ever equal (or ordered)."""
        if self.is_tuple_object(left.type) and isinstance(right.type, t.Tuple | t.List):
            left = self.tuple_of(left)
        elif self.is_tuple_object(right.type) and isinstance(left.type, t.Tuple | t.List):
            right = self.tuple_of(right)
        a, b = left.type, right.type
        if a == b:
            return left, right
        if isinstance(a, t.Never) or isinstance(b, t.Never):
            return self.fit(left, b), self.fit(right, a)
        if isinstance(a, t.Optional) or isinstance(b, t.Optional):
            if not equality:
                return self.align(
                    ir.Coerce(left, type=a.inner) if isinstance(a, t.Optional) else left,
                    ir.Coerce(right, type=b.inner) if isinstance(b, t.Optional) else right,
                    equality=False,
                )
            inner_a = a.inner if isinstance(a, t.Optional) else a
            inner_b = b.inner if isinstance(b, t.Optional) else b
            joined = self.comparable(inner_a, inner_b)
            if joined is None:
                return None
            return self.fit(left, t.Optional(joined)), self.fit(right, t.Optional(joined))
        joined = self.comparable(a, b)
        if joined is None:
            return None
        return self.fit(left, joined), self.fit(right, joined)

    def comparable(self, a: t.Type, b: t.Type) -> t.Type | None:
        """The type in which values of ``a`` and ``b`` compare; None if none is ever equal to another."""
        if a == b or isinstance(b, t.Never):
            return a
        if isinstance(a, t.Never):
            return b
        if t.is_numeric(a) and t.is_numeric(b):
            return numeric_join(a, b)
        if isinstance(a, t.Union) or isinstance(b, t.Union):
            ms = a.members if isinstance(a, t.Union) else (a,)
            ns = b.members if isinstance(b, t.Union) else (b,)
            if not any(self.comparable(m, n) is not None for m in ms for n in ns):
                return None
            if all(map(t.is_numeric, (*ms, *ns))):
                return t.FLOAT if t.FLOAT in (*ms, *ns) else t.INT
            return t.union([*ms, *ns])
        match a, b:
            case t.List(elem=x), t.List(elem=y) if a.frozen == b.frozen:
                inner = self.comparable(x, y)
                return None if inner is None else t.List(inner, a.frozen)
            case t.Set(elem=x), t.Set(elem=y):
                inner = self.comparable(x, y)
                return None if inner is None else t.Set(inner, a.frozen)
            case t.Dict(key=k, value=v), t.Dict(key=k2, value=v2):
                key, value = self.comparable(k, k2), self.comparable(v, v2)
                return None if key is None or value is None else t.Dict(key, value)
            case t.Tuple(items=xs), t.Tuple(items=ys) if len(xs) == len(ys):
                items = [self.comparable(x, y) for x, y in zip(xs, ys, strict=True)]
                return None if None in items else t.Tuple(tuple(i for i in items if i is not None))
            case ((t.Tuple() | t.List(frozen=True)), (t.Tuple() | t.List(frozen=True))):
                joined = self.comparable(element(a), element(b))
                return None if joined is None else t.List(joined, frozen=True)
            case t.Optional(inner=x), t.Optional(inner=y):
                inner = self.comparable(x, y)
                return None if inner is None else t.Optional(inner)
            case (t.Optional(inner=x), y) | (y, t.Optional(inner=x)):
                inner = self.comparable(x, y)
                return None if inner is None else t.Optional(inner)
            case t.Class(), t.Class():
                return a
            case _:
                return None

    def contains(self, item_node: ast.expr, container_node: ast.expr, node: ast.expr) -> ir.Expr:
        item = self.expr(item_node)
        if isinstance(container_node, ast.Tuple | ast.List | ast.Set) and not any(isinstance(e, ast.Starred) for e in container_node.elts):
            elems, elem_type = self._items(container_node.elts, t.NEVER)
            container: ir.Expr = ir.ListLit(elems, type=t.List(elem_type, frozen=True))
            if not elems:
                return FALSE
        elif (
            isinstance(container_node, ast.Call)
            and isinstance(container_node.func, ast.Attribute)
            and container_node.func.attr == "keys"
            and not container_node.args
        ):
            container = self.expr(container_node.func.value)
        else:
            container = self.expr(container_node)
        if isinstance(container.type, t.Optional):
            container = ir.Coerce(container, type=container.type.inner)
        if isinstance(container.type, t.Union):
            for m in container.type.members:
                if isinstance(m, t.List | t.Dict | t.Set | t.Str):
                    container = ir.Coerce(container, type=m)
                    break
        if isinstance(container.type, t.Class) and self.class_has(container.type, "__iter__") > self.class_has(
            container.type, "__contains__"
        ):
            container = self.iterable(container)
        match container.type:
            case t.Str():
                if isinstance(item.type, t.Str | t.Never | t.Optional | t.Union):
                    return ir.Op("str.contains", (container, self.fit(item, t.STR)), type=t.BOOL)
                return self.raising("TypeError", f"'in <string>' requires string as left operand, not {t.show(item.type)}", t.BOOL)
            case t.Bytes():
                return ir.Op("bytes.contains", (container, item), type=t.BOOL)
            case t.Never():
                return self.retype(self.unsupported(node, "untyped", "the container's type is not known"), t.BOOL)
            case t.Class() if self.class_has(container.type, "__contains__"):
                return self.method_call(container, "__contains__", (item,), node)
            case t.Class() if self.class_has(container.type, "__iter__"):
                container = self.iterable(container)
            case t.Tuple() | t.List() | t.Set() | t.Dict() | t.Iter():
                pass
            case _:
                return self.raising("TypeError", f"argument of type {t.show(container.type)} is not iterable", t.BOOL)
        if isinstance(container.type, t.Tuple):
            container = self.fit(container, t.List(t.join_all(container.type.items), frozen=True))
        kind = {t.List: "list", t.Set: "set", t.Dict: "dict", t.Iter: "iter"}[type(container.type)]
        if isinstance(container, ir.Range):
            kind = "range"
        elem = element(container.type)
        item = self.sought(item, elem)
        if self.is_number(elem) and elem != item.type:
            return self.unsupported(node, "enumeration", "members of an IntEnum that are sought by number", t.BOOL)
        common = self.comparable(elem, item.type)
        if common is None:
            return FALSE
        if t.has_never(elem) and not t.has_never(item.type):
            known = fill(elem, item.type)
            wanted: dict[str, t.Type] = {"dict": t.Dict(known, t.NEVER), "list": t.List(known), "set": t.Set(known), "iter": t.Iter(known)}
            container = self.fit(container, fill(container.type, wanted.get(kind, t.NEVER)))
            elem = element(container.type)
        if isinstance(item.type, t.Optional) and not isinstance(elem, t.Optional):
            again, inner = item, item.type.inner
            if not is_pure(item):
                again = ir.Name(self.fresh("item"), type=item.type)
                item = ir.Assigned(again.id, item, type=item.type)
            held = ir.Coerce(again, type=inner)
            inside: ir.Expr = ir.Op(f"{kind}.contains", (container, self.fit(held, elem)), type=t.BOOL)
            if isinstance(inner, t.Union) and elem in inner.members:
                inside = ir.BoolOp("and", (ir.IsType(held, elem, type=t.BOOL), inside), type=t.BOOL)
            return ir.BoolOp("and", (ir.IsNone(item, negated=True, type=t.BOOL), inside), type=t.BOOL)
        if common == elem or isinstance(elem, t.Optional | t.Union):
            return ir.Op(f"{kind}.contains", (container, self.fit(item, elem)), type=t.BOOL)
        if isinstance(container, ir.ListLit):
            return ir.Op(f"{kind}.contains", (self.fit(container, t.List(common, frozen=True)), self.fit(item, common)), type=t.BOOL)
        # A float is sought among ints, and the like: compare one by one.
        name = self.fresh("item")
        test = ir.Compare("==", self.fit(ir.Name(name, type=elem), common), self.fit(item, common), type=t.BOOL)
        return ir.Op(
            "iter.any",
            (ir.Comp("iter", test, (ir.Clause(ir.Name(name, type=elem), self.iterable(container)),), type=t.Iter(t.BOOL)),),
            type=t.BOOL,
        )


#: Classes of sequences that are all written as lists.
_SEQUENCES = frozenset({"deque", "list", "range"})


def _is_large(seen: t.Type) -> bool:
    """Was a large integer seen, be it beside other things (a power with a negative exponent is a float)?"""
    return seen == t.BIGINT or (isinstance(seen, t.Union) and t.BIGINT in seen.members)


def is_view(e: ir.Expr) -> bool:
    """The keys or items of a dictionary, which compare and combine as sets."""
    return isinstance(e, ir.Op) and e.concept in ("dict.keys", "dict.items")


def _is_made(e: ir.Expr) -> bool:
    """Is a container made where the expression stands, so that it is no other one?"""
    copied = isinstance(e, ir.Op) and e.concept in ("list.copy", "dict.copy", "list.concat", "list.sorted")
    made = copied or isinstance(e, ir.Slice | ir.ListLit | ir.SetLit | ir.DictLit | ir.Comp)
    return made and not (isinstance(e.type, t.List) and e.type.frozen)


def _views_compared(left: ir.Expr, right: ir.Expr, equality: bool) -> tuple[ir.Expr, ir.Expr]:
    """Operands of a comparison of which one is a view: where the other is a view or a set as well, both are sets."""
    views = [e for e in (left, right) if is_view(e)]
    if equality and all(isinstance(e, ir.Op) and e.concept == "dict.items" for e in (left, right)):
        # Equal items are those of equal dictionaries, whatever their values are.
        (left,), (right,) = (e.args for e in views if isinstance(e, ir.Op))
        return left, right
    if len(views) == 1 and not isinstance(left.type, t.Set) and not isinstance(right.type, t.Set):
        return left, right
    left, right = (ir.Op("set.of", (e,), type=t.Set(element(e.type))) if is_view(e) else e for e in (left, right))
    return left, right


def _takes(taken: t.Type, given: t.Type) -> bool:
    """Is what is given, or whichever of a union it is, among what is taken?"""
    members = taken.members if isinstance(taken, t.Union) else (taken,)
    return all(x in members for x in (given.members if isinstance(given, t.Union) else (given,)))


def _numbers_among(union: t.Union) -> tuple[t.Type, ...]:
    """The integers and floats among values of several types, where both are and others too."""
    numbers = tuple(m for m in union.members if isinstance(m, t.Int | t.Float))
    return numbers if len(numbers) > 1 and not all(map(t.is_numeric, union.members)) else ()
