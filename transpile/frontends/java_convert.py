"""Java's conversions and operators said in the IR: promotion, casts, wrapping arithmetic, comparison. Pure functions."""

from __future__ import annotations

import dataclasses
import math
import struct
from dataclasses import dataclass
from typing import Any, Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frontends import java_types as jt
from dragoman.transpile.frontends.java_types import JType

INT32 = t.Int(32)


@dataclass(frozen=True, slots=True)
class Val:
    """An expression with its static Java type."""

    expr: ir.Expr
    type: JType

    @property
    def const(self) -> Any:
        """The value of a literal, else None."""
        return self.expr.value if isinstance(self.expr, ir.Const) else None


def const(value: Any, type_: t.Type) -> ir.Const:
    return ir.Const(value, type=type_)


def int_const(value: int) -> ir.Const:
    return ir.Const(value, type=INT32)


def op(concept: str, *args: ir.Expr, type: t.Type) -> ir.Op:
    return ir.Op(concept, args, type=type)


def unsupported(code: str, why: str, type_: t.Type = t.ANY, span: ir.Span | None = None) -> ir.Unsupported:
    return ir.Unsupported(code, why, type=type_, span=span)


def retyped(e: ir.Expr, to: t.Type) -> ir.Expr:
    return e if e.type == to else dataclasses.replace(e, type=to)


def wrapped(value: int, bits: int) -> int:
    """``value`` as a two's complement number of ``bits``."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def coerce(e: ir.Expr, to: t.Type) -> ir.Expr:
    """``e`` as a value of type ``to``: the conversions that need no cast, folded where ``e`` is a literal."""
    at = e.type
    if at == to or isinstance(to, t.AnyT):
        return e
    if isinstance(e, ir.Unsupported) or isinstance(at, t.Never):
        return retyped(e, to)
    if isinstance(e, ir.Const):
        folded = _coerced_const(e, to)
        if folded is not None:
            return folded
    match e, to:
        case ir.ListLit(items=items), t.List(elem=elem):
            return ir.ListLit(tuple(coerce(i, elem) for i in items), type=to, span=e.span)
        case ir.SetLit(items=items), t.Set(elem=elem):
            return ir.SetLit(tuple(coerce(i, elem) for i in items), type=to, span=e.span)
        case ir.DictLit(entries=entries), t.Dict(key=k, value=v):
            return ir.DictLit(tuple((coerce(a, k), coerce(b, v)) for a, b in entries), type=to, span=e.span)
        case ir.TupleLit(items=items), t.Tuple(items=types) if len(items) == len(types):
            return ir.TupleLit(tuple(coerce(i, x) for i, x in zip(items, types, strict=True)), type=to, span=e.span)
        case ir.Op(concept="dict.get", args=(obj, key)), _ if isinstance(at, t.Optional) and not isinstance(to, t.Optional):
            # Unboxing or using a missing value fails in Java; so does looking it up.
            return coerce(ir.Lookup(obj, key, type=at.inner, span=e.span), to)
        case ir.IfExp(then=ir.Const(value=None), orelse=there), _ if not isinstance(to, t.Optional | t.NoneT | t.AnyT | t.Union):
            return coerce(prim(there), to)  # what is done to nothing fails, as taking from nothing does
        case ir.IfExp(cond=cond, then=then, orelse=orelse), _:
            return ir.IfExp(cond, coerce(then, to), coerce(orelse, to), type=to, span=e.span)
        case ir.Coerce(operand=inner), _ if inner.type == to and _lossless(to, at):
            return inner
        case ((ir.Comp() | ir.Op() | ir.Slice()), t.List(elem=elem)) if isinstance(at, t.List) and at.elem == elem:
            return retyped(e, to)
        case ((ir.Comp() | ir.Op()), (t.List() | t.Set() | t.Dict())) if t.has_never(at) and type(at) is type(to):
            return retyped(e, to)
        case ir.Comp(elem=x, value=None), (t.List(elem=elem) | t.Set(elem=elem) | t.Iter(elem=elem)) if type(at) is type(to):
            return dataclasses.replace(e, elem=coerce(x, elem), type=to)
    return _converted(e, to)


def _converted(e: ir.Expr, to: t.Type) -> ir.Expr:
    match e.type, to:
        case t.Optional(inner=inner), t.Optional(inner=wanted) if inner != wanted:
            # There is no map over an optional in the IR; element types of references agree in well-typed Java.
            return ir.Coerce(e, type=to, span=e.span)
        case t.Optional(inner=inner), _ if not isinstance(to, t.Union):
            return coerce(ir.Coerce(e, type=inner, span=e.span), to)
        case _, t.Optional(inner=inner):
            return ir.Coerce(coerce(e, inner), type=to, span=e.span)
        case t.Char(), t.Int(bits=64):
            return coerce(coerce(e, INT32), to)
        case t.Char(), t.Float():
            return coerce(coerce(e, INT32), to)
    return ir.Coerce(e, type=to, span=e.span)


def _lossless(a: t.Type, b: t.Type) -> bool:
    """Does a value of type ``a`` survive the way to ``b`` and back?"""
    match a, b:
        case (t.Char(), t.Int()) | (t.Char(), t.Str()) | (_, t.Optional()) | (_, t.Union()):
            return True
        case t.Int(bits=x), t.Int(bits=y):
            return 0 < x <= y
        case t.Int(bits=32), t.Float():
            return True
        case _:
            return False


def _coerced_const(e: ir.Const, to: t.Type) -> ir.Const | None:
    value = e.value
    match e.type, to:
        case t.NoneT(), t.Optional():
            return dataclasses.replace(e, type=to)
        case t.Int(), t.Int(bits=bits):
            return dataclasses.replace(e, value=wrapped(value, bits) if bits else value, type=to)
        case t.Int(), t.Float():
            return dataclasses.replace(e, value=float(value), type=to)
        case t.Char(), t.Int():
            return dataclasses.replace(e, value=ord(value), type=to)
        case t.Char(), t.Float():
            return dataclasses.replace(e, value=float(ord(value)), type=to)
        case t.Char(), t.Str():
            return dataclasses.replace(e, type=to)
        case t.Int(), t.Char():
            return dataclasses.replace(e, value=chr(value & 0xFFFF), type=to)
        case _:
            return None


def prim(e: ir.Expr) -> ir.Expr:
    """A value ready for arithmetic: an optional is unboxed (raises on none)."""
    return coerce(e, e.type.inner) if isinstance(e.type, t.Optional) else e


def ir_prim(j: JType) -> t.Type:
    found = jt.primitive_ir(j)
    assert found is not None, f"{j} is no primitive"
    return found


def cast(v: Val, to: JType) -> Val:
    """A cast between numeric primitives (JLS 5.1.2, 5.1.3); operands may be boxed."""
    source, target = jt.unboxed(v.type).name, jt.unboxed(to).name
    e = prim(v.expr)
    if source == target or source not in jt.RANK or target not in jt.RANK:
        return Val(e, to)
    if target in ("double", "float"):
        out = coerce(e, t.FLOAT)
        return Val(round32(out) if target == "float" and source not in ("byte", "short", "char") else out, to)
    if source in ("double", "float"):
        wide = "long" if target == "long" else "int"
        e = _truncated(e, wide)
        source = wide
        if source == target:
            return Val(e, to)
    if target == "long":
        return Val(coerce(e, t.INT), to)
    if target == "char":
        e = coerce(e, INT32)
        if not isinstance(e, ir.Const) and not (isinstance(e, ir.Coerce) and isinstance(e.operand.type, t.Char)):
            e = ir.Bits("&", e, int_const(0xFFFF), type=INT32)
        return Val(coerce(e, t.CHAR), to)
    e = coerce(e, INT32)
    if (target in ("byte", "short") and jt.RANK[target] < jt.RANK[source]) or (target == "short" and source == "char"):
        e = _sign_extended(e, jt.BITS[target])
    return Val(e, to)


def _truncated(e: ir.Expr, to: str) -> ir.Expr:
    """Java's float → integer: towards zero, saturating, NaN is 0."""
    bits = jt.BITS[to]
    if isinstance(e, ir.Const):
        return const(saturated(e.value, bits), t.Int(bits))
    return op(f"float.to_int{bits}", e, type=t.Int(bits))


def saturated(value: float, bits: int) -> int:
    if math.isnan(value):
        return 0
    low, high = -(1 << bits - 1), (1 << bits - 1) - 1
    return low if value <= low else high if value >= high else int(value)


def _sign_extended(e: ir.Expr, bits: int) -> ir.Expr:
    """The low ``bits`` of an int, sign-extended: ``((e + 128) & 255) - 128``."""
    if isinstance(e, ir.Const):
        return int_const(wrapped(e.value, bits))
    half = int_const(1 << (bits - 1))
    low = ir.Bits("&", ir.Arith("+", e, half, overflow="wrap32", type=INT32), int_const((1 << bits) - 1), type=INT32)
    return ir.Arith("-", low, half, type=INT32)


def round32(e: ir.Expr) -> ir.Expr:
    """A double rounded to a float's precision."""
    if isinstance(e, ir.Const):
        try:
            return const(struct.unpack("f", struct.pack("f", e.value))[0], t.FLOAT)
        except OverflowError:
            return const(math.copysign(math.inf, e.value), t.FLOAT)
    return op("float.round32", e, type=t.FLOAT)


# --- operators --------------------------------------------------------------------------------------------------------


def overflow(j: JType) -> ir.Overflow:
    return "wrap64" if j.name == "long" else "wrap32" if j.name in jt.BITS else "unbounded"


def arith(operator: str, a: Val, b: Val, span: ir.Span | None = None) -> Val:
    """``+ - * / %`` on numbers, after binary numeric promotion."""
    to = jt.promoted(a.type, b.type)
    left, right = cast(a, to).expr, cast(b, to).expr
    type_ = ir_prim(to)
    if isinstance(left, ir.Const) and isinstance(right, ir.Const):
        folded = _folded(operator, left.value, right.value, to)
        if folded is not None:
            return Val(ir.Const(folded, type=type_, span=span), to)
    integral = to.name in jt.BITS
    if integral and isinstance(right, ir.Const) and right.value == -1:  # of the least number other languages make other things
        if operator == "/":
            return negated(Val(left, to), span)
        if operator == "%" and isinstance(left, ir.Const | ir.Name):
            return Val(ir.Const(0, type=type_, span=span), to)
    e: ir.Expr
    match operator:
        case "+" | "-" | "*":
            symbol: Literal["+", "-", "*"] = operator
            e = ir.Arith(symbol, left, right, overflow=overflow(to), type=type_, span=span)
        case "/" if integral:
            e = ir.IntDiv(left, right, rounding="trunc", on_fail=_zero_check(right), type=type_, span=span)
        case "/":
            e = ir.TrueDiv(left, right, on_fail="unreachable", type=type_, span=span)
        case _:
            on_fail: ir.OnFail = _zero_check(right) if integral else "unreachable"
            e = ir.Mod(left, right, sign="dividend", on_fail=on_fail, type=type_, span=span)
    return Val(round32(e) if to.name == "float" else e, to)


def _zero_check(divisor: ir.Expr) -> ir.OnFail:
    return "unreachable" if isinstance(divisor, ir.Const) and divisor.value != 0 else "raise"


def _folded(operator: str, a: Any, b: Any, to: JType) -> Any:
    """The value of an operation on two literals that overflows; None for others, which stay as they were written."""
    if to.name not in jt.BITS or operator in "/%":
        return None
    exact = {"+": a + b, "-": a - b, "*": a * b}[operator]
    value = wrapped(exact, jt.BITS[to.name])
    return value if value != exact else None


def bits(operator: str, a: Val, b: Val, span: ir.Span | None = None) -> Val:
    """``& | ^`` on integers or booleans."""
    symbol: Literal["&", "|", "^"] = operator  # type: ignore[assignment]
    if jt.unboxed(a.type).name == "boolean":
        return Val(ir.Bits(symbol, prim(a.expr), prim(b.expr), type=t.BOOL, span=span), jt.BOOLEAN)
    to = jt.promoted(a.type, b.type)
    left, right = cast(a, to).expr, cast(b, to).expr
    if isinstance(left, ir.Const) and isinstance(right, ir.Const):
        value = {"&": left.value & right.value, "|": left.value | right.value, "^": left.value ^ right.value}[operator]
        return Val(ir.Const(value, type=ir_prim(to), span=span), to)
    return Val(ir.Bits(symbol, left, right, type=ir_prim(to), span=span), to)


def shift(operator: str, a: Val, b: Val, span: ir.Span | None = None) -> Val:
    """``<< >> >>>``: the left operand is promoted alone; only the low 5 or 6 bits of the distance count (JLS 15.19)."""
    to = jt.LONG if jt.unboxed(a.type).name == "long" else jt.INT
    width = jt.BITS[to.name]
    left, distance = cast(a, to).expr, cast(b, jt.INT if jt.unboxed(b.type).name != "long" else jt.LONG).expr
    if isinstance(distance, ir.Const):
        distance = int_const(distance.value % width)
    else:
        distance = ir.Bits("&", distance, ir.Const(width - 1, type=distance.type), type=distance.type)
    if isinstance(left, ir.Const) and isinstance(distance, ir.Const):
        n, k = left.value, distance.value
        value = {"<<": n << k, ">>": n >> k, ">>>": (n & ((1 << width) - 1)) >> k}[operator]
        return Val(ir.Const(wrapped(value, width), type=ir_prim(to), span=span), to)
    symbol: Literal["<<", ">>", ">>>"] = operator  # type: ignore[assignment]
    wraps = overflow(to) if operator == "<<" else "unbounded"
    return Val(ir.Bits(symbol, left, distance, overflow=wraps, type=ir_prim(to), span=span), to)


def negated(v: Val, span: ir.Span | None = None) -> Val:
    to = jt.promoted(v.type, jt.INT)
    e = cast(v, to).expr
    type_ = ir_prim(to)
    if isinstance(e, ir.Const):
        return Val(ir.Const(wrapped(-e.value, jt.BITS[to.name]) if to.name in jt.BITS else -e.value, type=type_, span=span), to)
    return Val(ir.Neg(e, overflow=overflow(to), type=type_, span=span), to)


def inverted(v: Val, span: ir.Span | None = None) -> Val:
    to = jt.promoted(v.type, jt.INT)
    e = cast(v, to).expr
    if isinstance(e, ir.Const):
        return Val(ir.Const(~e.value, type=e.type, span=span), to)
    return Val(ir.Invert(e, type=ir_prim(to), span=span), to)


CompareOp = Literal["==", "!=", "<", "<=", ">", ">="]
MIRRORED: dict[str, CompareOp] = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
#: Classes whose references programs compare with == although they mean values; identity of those is an accident of
#: interning and of the box cache, which no other language has.
VALUE_LIKE = {"String", *jt.UNBOX}


def compare(operator: CompareOp, a: Val, b: Val, span: ir.Span | None = None) -> Val:
    """Relational and equality operators. ``==`` on boxes and strings compares values (see ``VALUE_LIKE``)."""

    def result(e: ir.Expr) -> Val:
        return Val(e, jt.BOOLEAN)

    equality = operator in ("==", "!=")
    for x, y in ((a, b), (b, a)):
        if y.type == jt.NULL and equality:
            if not isinstance(x.expr.type, t.Optional | t.AnyT | t.Union):
                # A reference that never holds null: kept as a test, since its type says what it says.
                return result(ir.Const(operator == "!=", type=t.BOOL, span=span))
            return result(ir.IsNone(x.expr, negated=operator == "!=", type=t.BOOL, span=span))
    primitive = jt.is_primitive(a.type) or jt.is_primitive(b.type)
    found = _membership(operator, a, b)
    if found is not None:
        return result(found)
    if jt.is_numeric(a.type) and jt.is_numeric(b.type) and (primitive or not equality):
        left, right = _numeric_operands(a, b)
        return result(ir.Compare(operator, left, right, type=t.BOOL, span=span))
    if primitive or (a.type.base in VALUE_LIKE and b.type.base in VALUE_LIKE) or {a.type.base, b.type.base} & VALUE_LIKE:
        left, right = (prim(a.expr), prim(b.expr)) if primitive else same_type(a.expr, b.expr)
        return result(ir.Compare(operator, left, right, type=t.BOOL, span=span))
    left, right = same_type(a.expr, b.expr)
    return result(ir.Same(left, right, negated=operator == "!=", type=t.BOOL, span=span))


def _membership(operator: CompareOp, a: Val, b: Val) -> ir.Expr | None:
    """``s.indexOf(x) != -1`` as ``contains``."""
    match a.expr, b.const, operator:
        case ir.Op(concept="str.find" | "list.find" as concept, args=args), -1, "!=" | ">" | "==":
            there = op(concept.replace("find", "contains"), *args, type=t.BOOL)
            return ir.Not(there, type=t.BOOL) if operator == "==" else there
        case ir.Op(concept="str.find" | "list.find" as concept, args=args), 0, ">=" | "<":
            there = op(concept.replace("find", "contains"), *args, type=t.BOOL)
            return ir.Not(there, type=t.BOOL) if operator == "<" else there
        case _:
            return None


def _numeric_operands(a: Val, b: Val) -> tuple[ir.Expr, ir.Expr]:
    """Both operands promoted; characters are compared as such, also with a number that is one."""
    x, y = jt.unboxed(a.type).name, jt.unboxed(b.type).name
    if x == y == "char":
        return prim(a.expr), prim(b.expr)
    for v, w, swap in ((a, b, False), (b, a, True)):
        char = v.expr.operand if isinstance(v.expr, ir.Coerce) and isinstance(v.expr.operand.type, t.Char) else v.expr
        if isinstance(char.type, t.Char) and isinstance(w.const, int | str) and not isinstance(w.const, bool):
            code = w.const if isinstance(w.const, int) else ord(w.const)
            if 0 <= code < 0x10000:
                pair = char, ir.Const(chr(code), type=t.CHAR)
                return (pair[1], pair[0]) if swap else pair
    to = jt.promoted(a.type, b.type)
    return cast(a, to).expr, cast(b, to).expr


def same_type(a: ir.Expr, b: ir.Expr) -> tuple[ir.Expr, ir.Expr]:
    """Two references as values of one type; where one may be none, both are optionals."""
    if a.type == b.type:
        return a, b
    if isinstance(a.type, t.Optional) and not isinstance(b.type, t.Optional):
        return a, coerce(b, a.type)
    if isinstance(b.type, t.Optional) and not isinstance(a.type, t.Optional):
        return coerce(a, b.type), b
    return a, b


def conjunction(*items: ir.Expr) -> ir.Expr:
    """``a and b and …``, flattened."""
    return _flat("and", items)


def disjunction(*items: ir.Expr) -> ir.Expr:
    return _flat("or", items)


def _flat(operator: Literal["and", "or"], items: tuple[ir.Expr, ...]) -> ir.Expr:
    flat: list[ir.Expr] = []
    for item in items:
        flat.extend(item.items if isinstance(item, ir.BoolOp) and item.op == operator else (item,))
    return flat[0] if len(flat) == 1 else ir.BoolOp(operator, tuple(flat), type=t.BOOL, span=items[0].span)


_OPPOSITE: dict[str, CompareOp] = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


def negation(e: ir.Expr) -> ir.Expr:
    """``not e``, pushed into a test where that says the same (ordering of floats does not, because of NaN)."""
    match e:
        case ir.Not(operand=operand):
            return operand
        case ir.Const(value=bool() as value):
            return dataclasses.replace(e, value=not value)
        case ir.IsNone(negated=negated) | ir.Same(negated=negated):
            return dataclasses.replace(e, negated=not negated)
        case ir.Compare(op=operator, left=left) if operator in ("==", "!=") or not isinstance(left.type, t.Float | t.Set | t.AnyT):
            return dataclasses.replace(e, op=_OPPOSITE[operator])
        case _:
            return ir.Not(e, type=t.BOOL, span=e.span)
