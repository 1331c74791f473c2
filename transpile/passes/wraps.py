"""Takes off the care that the values at hand don't need: overflow that cannot happen, indices that are never negative,
divisors that are never zero, divisions whose rounding does not matter.

A program from a language of fixed-width integers says ``wrap32`` everywhere. An abstract interpretation over difference
bounds (``zones``) finds where the exact result fits anyway; the target then writes plain arithmetic, and wraps only where a
value could really leave its width. Three assumptions about programs that end in time are made, and no others:

* no list or string has more than 2**28 elements (``zones.MAX_LENGTH``);
* a variable that only ever changes by one, and starts small, is a counter: it would need 2**31 turns to overflow. A loop
  that goes on until such a variable changes its sign is left alone;
* two variables of a function that were never assigned to each other or passed on hold different lists.

What is proved is written into the tree in the form that suits the target (``Native``).
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.zones import MAX_LENGTH, ZERO, Len, Linear, Sum, Symbol, Zone, join, join_all

Interval = tuple[int | None, int | None]
TOP: Interval = (None, None)
#: How often a loop is looked at before everything about what it changes is forgotten.
ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Native:
    """What a target does by itself, so that a proof is written in its favour.

    ``index_wraps``: a negative index counts from the end, an index beyond the end raises. ``division``: how its integer
    quotient rounds (its remainder goes with it). ``ieee_division``: a float divided by zero is infinite or NaN. ``typed``: a
    narrower integer has to be asked for, even where the value fits.
    """

    index_wraps: bool
    division: Literal["floor", "trunc"]
    ieee_division: bool
    typed: bool = True
    #: Bits to which integers of 64 bits are exact without more ado.
    long_bits: int = 64


PYTHON = Native(index_wraps=True, division="floor", ieee_division=False, typed=False)
JAVASCRIPT = Native(index_wraps=False, division="trunc", ieee_division=True, typed=False, long_bits=54)
CLIKE = Native(index_wraps=False, division="trunc", ieee_division=True)


def tighten(native: Native, sources: frozenset[str] = frozenset({"java"})) -> Callable[[ir.Module], ir.Module]:
    """The pass for a target; it looks at modules of these source languages."""

    def run(module: ir.Module) -> ir.Module:
        if module.source not in sources:
            return module
        functions = tuple(_function(f, native) for f in module.functions)
        classes = tuple(
            dataclasses.replace(
                c,
                init=_function(c.init, native) if c.init is not None else None,
                methods=tuple(_function(m, native) for m in c.methods),
                static_methods=tuple(_function(m, native) for m in c.static_methods),
            )
            for c in module.classes
        )
        main = _Analysis(native, ir.Function("main", (), t.NONE, module.main)).run()
        return dataclasses.replace(module, functions=functions, classes=classes, main=main)

    return run


def _function(function: ir.Function, native: Native) -> ir.Function:
    return dataclasses.replace(function, body=_Analysis(native, function).run())


@dataclass
class _Loop:
    breaks: list[Zone | None] = field(default_factory=list)
    continues: list[Zone | None] = field(default_factory=list)


class _Analysis:
    """One function: follows its statements with a zone, and writes them anew with what the zone proves."""

    def __init__(self, native: Native, function: ir.Function) -> None:
        self.native = native
        self.function = function
        self.zone: Zone | None = Zone()
        self.loops: list[_Loop] = []
        #: Variables that nested functions assign: nothing is known about them.
        self.wild = frozenset(
            name for s in function.body for n in ir.walk(s) if isinstance(n, ir.FunctionDef) for name in n.function.assigns_captured
        )
        self.private = _private_names(function)
        self.counters = _counters(function)

    def run(self) -> ir.Body:
        try:
            return self.body(self.function.body)
        except RecursionError:
            return self.function.body

    # --- the zone -----------------------------------------------------------------------------------------------------

    def known(self) -> Zone:
        """The current zone; unreachable code may be read with any."""
        return self.zone if self.zone is not None else Zone()

    def is_tracked(self, e: ir.Expr) -> bool:
        return isinstance(e, ir.Name) and isinstance(e.type, t.Int) and e.id not in self.wild

    def linear(self, e: ir.Expr) -> Linear | None:
        """``e`` as a symbol plus a number, where it is one and does not overflow."""
        match e:
            case ir.Const(value=int() as value) if not isinstance(value, bool):
                return Linear(ZERO, value)
            case ir.Name(id=name) if self.is_tracked(e):
                return Linear(name, 0)
            case ir.Length(obj=obj) if _is_path(obj):
                return Linear(Len(obj), 0)
            case ir.Coerce(operand=operand) if isinstance(e.type, t.Int) and isinstance(operand.type, t.Int) and _widens(operand.type, e.type):
                return self.linear(operand)
            case ir.Arith(op="+" | "-" as op, left=left, right=right) if self.fits(e):
                a, b = self.linear(left), self.linear(right)
                if a is not None and b is not None and b.base == ZERO:
                    return Linear(a.base, a.offset + (b.offset if op == "+" else -b.offset))
                if a is not None and b is not None and a.base == ZERO and op == "+":
                    return Linear(b.base, a.offset + b.offset)
                if a is not None and b is not None and op == "+" and a.base != b.base and not isinstance(a.base, Sum) and not isinstance(b.base, Sum):
                    return Linear(Sum(frozenset((a.base, b.base))), a.offset + b.offset)
                return None
            case _:
                return None

    def fits(self, e: ir.Arith | ir.Neg | ir.Bits) -> bool:
        """Is the exact result within the type's width?"""
        if e.overflow == "unbounded":
            return True
        low, high = self.exact(e)
        least, most = _width(t.Int(self.native.long_bits) if e.type == t.INT else e.type)
        if least is None or most is None:
            return True
        return low is not None and high is not None and least <= low and high <= most

    def interval(self, e: ir.Expr) -> Interval:
        """Bounds of an integer expression's value."""
        least, most = _width(e.type)
        low, high = self._interval(e)
        if isinstance(e, ir.Arith | ir.Neg | ir.Bits) and e.overflow != "unbounded" and not self.fits(e):
            return least, most
        return _max(low, least), _min(high, most)

    def least(self, e: ir.Expr) -> float:
        """The lower bound of an integer expression, minus infinity where there is none."""
        low = self.interval(e)[0]
        return -math.inf if low is None else low

    def exact(self, e: ir.Expr) -> Interval:
        """Bounds of the mathematical result, before any wrapping."""
        return self._interval(e)

    def _interval(self, e: ir.Expr) -> Interval:
        zone = self.known()
        match e:
            case ir.Const(value=int() as value) if not isinstance(value, bool):
                return value, value
            case ir.Name(id=name) if self.is_tracked(e):
                high, low = zone.bound(name, ZERO), zone.bound(ZERO, name)
                return (None if low is None else -low), high
            case ir.Length(obj=obj):
                if not _is_path(obj):
                    return 0, MAX_LENGTH
                high, low = zone.bound(Len(obj), ZERO), zone.bound(ZERO, Len(obj))
                return max(0, -low if low is not None else 0), min(MAX_LENGTH, high if high is not None else MAX_LENGTH)
            case ir.Coerce(operand=operand):
                return self._coerced(operand, e.type)
            case ir.Arith():
                return self._arith(e)
            case ir.Neg(operand=operand):
                low, high = self.interval(operand)
                return _neg(high), _neg(low)
            case ir.IntDiv(left=left, right=right, rounding=rounding):
                return self._quotient(left, right, rounding)
            case ir.Mod(left=left, right=right, sign=sign):
                return self._remainder(left, right, sign)
            case ir.Bits():
                return self._bits(e)
            case ir.IfExp(then=then, orelse=orelse):
                return _hull(self.interval(then), self.interval(orelse))
            case ir.Assigned(value=value):
                return self.interval(value)
            case ir.Op(concept=concept, args=args):
                return self._op(concept, args)
            case _:
                return TOP

    def _coerced(self, operand: ir.Expr, to: t.Type) -> Interval:
        match operand.type:
            case t.Bool():
                return 0, 1
            case t.Char():
                return 0, 0xFFFF
            case t.Int():
                low, high = self.interval(operand)
                least, most = _width(to)
                inside = (least is None or (low is not None and low >= least)) and (most is None or (high is not None and high <= most))
                return (low, high) if inside else (least, most)
            case _:
                return TOP

    def _arith(self, e: ir.Arith) -> Interval:
        (a, b), (c, d) = self.interval(e.left), self.interval(e.right)
        if e.op == "*":
            if None in (a, b, c, d):
                return _unbounded_product((a, b), (c, d), e.left == e.right)
            products = [x * y for x in (a, b) for y in (c, d)]  # type: ignore[operator]
            return (0 if e.left == e.right else min(products)), max(products)
        if e.op == "+":
            low, high = _add(a, c), _add(b, d)
        else:
            low, high = _add(a, _neg(d)), _add(b, _neg(c))
            # The difference of two symbols may be known better than each of them.
            x, y = self.linear(e.left), self.linear(e.right)
            if x is not None and y is not None:
                up, down = self.known().bound(x.base, y.base), self.known().bound(y.base, x.base)
                high = _min(high, None if up is None else up + x.offset - y.offset)
                low = _max(low, None if down is None else -down + x.offset - y.offset)
        if e.overflow != "unbounded" and _is_count(e, self.counters):
            least, most = _width(e.type)
            return _max(low, least), _min(high, most)
        return low, high

    def _quotient(self, left: ir.Expr, right: ir.Expr, rounding: str) -> Interval:
        (a, b), (c, d) = self.interval(left), self.interval(right)
        if a is None or b is None or c is None or d is None:
            return (0, None) if a is not None and a >= 0 and c is not None and c > 0 else TOP
        divisors = {x for x in (c, d, -1, 1) if c <= x <= d and x != 0}
        if not divisors:
            return TOP

        def divided(x: int, y: int) -> int:
            return x // y if rounding == "floor" else (abs(x) // abs(y)) * (1 if (x < 0) == (y < 0) else -1)

        results = [divided(x, y) for x in (a, b) for y in divisors]
        return min(*results, 0) if a < 0 else min(results), max(results)

    def _remainder(self, left: ir.Expr, right: ir.Expr, sign: str) -> Interval:
        (a, b), (c, d) = self.interval(left), self.interval(right)
        if c is None or d is None:
            return (0, b) if a is not None and a >= 0 and sign == "dividend" else TOP
        most = max(abs(c), abs(d)) - 1
        if sign == "dividend":
            low = 0 if a is not None and a >= 0 else -most
            high = 0 if b is not None and b <= 0 else most
            return (max(low, a) if a is not None and a <= 0 else low), (min(high, b) if b is not None and b >= 0 else high)
        return (0 if c >= 0 else -most), (most if d > 0 else 0)

    def _bits(self, e: ir.Bits) -> Interval:
        if not isinstance(e.type, t.Int):
            return TOP
        (a, b), (c, d) = self.interval(e.left), self.interval(e.right)
        match e.op:
            case "&":
                positive = [y for x, y in ((a, b), (c, d)) if x is not None and x >= 0 and y is not None]
                return (0, min(positive)) if positive else TOP
            case "|" | "^":
                if a is not None and c is not None and a >= 0 and c >= 0 and b is not None and d is not None:
                    return 0, (1 << max(b.bit_length(), d.bit_length())) - 1
                return TOP
            case "<<":
                if a is not None and b is not None and c is not None and d is not None and 0 <= c and d < 128:
                    return min(a << c, a << d), max(b << c, b << d)
                return TOP
            case ">>":
                if a is not None and b is not None and c is not None and d is not None and 0 <= c and d < 128:
                    return min(a >> c, a >> d), max(b >> c, b >> d)
                return TOP
            case _:
                if a is not None and a >= 0 and b is not None:
                    return 0, b
                return (0, None) if c is not None and c > 0 else TOP

    def _op(self, concept: str, args: Sequence[ir.Expr]) -> Interval:
        match concept, args:
            case "cmp.min", (a, b):
                (p, q), (r, s) = self.interval(a), self.interval(b)
                return (None if p is None or r is None else min(p, r)), _min(q, s)
            case "cmp.max", (a, b):
                (p, q), (r, s) = self.interval(a), self.interval(b)
                return _max(p, r), (None if q is None or s is None else max(q, s))
            case "num.abs", (a,):
                low, high = self.interval(a)
                if low is None or high is None:
                    return 0, None
                return (0 if low <= 0 <= high else min(abs(low), abs(high))), max(abs(low), abs(high))
            case "cmp.compare", _:
                return -1, 1
            case "str.find" | "str.rfind" | "list.find" | "list.rfind" | "str.find_from", _:
                return -1, MAX_LENGTH
            case "list.index" | "str.index" | "list.count" | "str.count" | "iter.length", _:
                return 0, MAX_LENGTH
            case "int.bit_count" | "int.bit_length", _:
                return 0, 128
            case "str.compare_java", _:
                return -2 * MAX_LENGTH, 2 * MAX_LENGTH
            case "char.digit", _:
                return -1, 35
            case "str.ord", _:
                return 0, 0x10FFFF
            case _:
                return TOP

    def upper(self, e: ir.Expr, symbol: Symbol) -> int | None:
        """The least c for which ``e ≤ symbol + c`` is known."""
        known = self.linear(e)
        if known is not None:
            c = self.known().bound(known.base, symbol)
            return None if c is None else c + known.offset
        match e:
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Int) and self._coerced(operand, e.type) == self.interval(operand):
                return self.upper(operand, symbol)
            case ir.Op(concept="cmp.min", args=(a, b)):
                return _min(self.upper(a, symbol), self.upper(b, symbol))
            case ir.Op(concept="cmp.max", args=(a, b)) | ir.IfExp(then=a, orelse=b):
                return _add_max(self.upper(a, symbol), self.upper(b, symbol))
            case ir.IntDiv(left=ir.Arith(op="+", left=a, right=b), right=ir.Const(value=2)) if self.fits(e.left):  # type: ignore[arg-type]
                return _add_max(self.upper(a, symbol), self.upper(b, symbol))  # a mean lies between
            case ir.IntDiv(left=a, right=b) if self.least(a) >= 0 and self.least(b) >= 1:
                halved = self.least(b)
                c = self.upper(a, symbol)
                # a/k ≤ a - 1 where a ≥ 1 and k ≥ 2; for a = 0 only a/k ≤ a holds.
                return c if c is None or halved < 2 or self.least(a) < 1 else c - 1
            case ir.Mod(right=b) if self.least(b) >= 1:
                c = self.upper(b, symbol)
                return None if c is None else c - 1
            case ir.Arith(op="+", left=a, right=b) if self.fits(e):
                return _min(_add(self.upper(a, symbol), self.interval(b)[1]), _add(self.upper(b, symbol), self.interval(a)[1]))
            case ir.Arith(op="-", left=a, right=b) if self.fits(e):
                return _add(self.upper(a, symbol), _neg(self.interval(b)[0]))
            case _:
                high = self.interval(e)[1]
                c = self.known().bound(ZERO, symbol)
                return None if high is None or c is None else c + high

    def at_most(self, a: ir.Expr, b: ir.Expr) -> bool:
        """Is ``a ≤ b`` known?"""
        if isinstance(b, ir.Arith) and b.op == "+" and self.fits(b) and ((b.left == a and self.least(b.right) >= 0) or (b.right == a and self.least(b.left) >= 0)):
            return True
        known = self.linear(b)
        if known is not None:
            c = self.upper(a, known.base)
            if c is not None and c <= known.offset:
                return True
        high, low = self.interval(a)[1], self.interval(b)[0]
        return high is not None and low is not None and high <= low

    # --- learning -----------------------------------------------------------------------------------------------------

    def assume(self, cond: ir.Expr, holds: bool) -> None:
        """Adds what a condition says to the zone."""
        if self.zone is None:
            return
        match cond:
            case ir.Const(value=bool() as value):
                if value != holds:
                    self.zone = None
            case ir.Not(operand=operand):
                self.assume(operand, not holds)
            case ir.BoolOp(op=op, items=items):
                if (op == "and") == holds:
                    for item in items:
                        self.assume(item, holds)
                else:
                    ends = []
                    start = self.zone
                    for item in items:
                        self.zone = start.copy()
                        self.assume(item, holds)
                        ends.append(self.zone)
                    self.zone = join_all(ends)
            case ir.Compare(op=op, left=left, right=right) if isinstance(left.type, t.Int):
                self._assume_order(op if holds else _OPPOSITE[op], left, right)
            case ir.Compare(op="==" | "!=" as op, left=left, right=ir.Const(value="")) if isinstance(left.type, t.Str) and _is_path(left):
                if (op == "==") == holds:
                    self.zone.add(Len(left), ZERO, 0)
                else:
                    self.zone.add(ZERO, Len(left), -1)
            case ir.Op(concept="str.startswith" | "str.endswith" | "str.contains", args=(s, ir.Const(value=str() as part))) if holds and _is_path(s):
                self.zone.add(ZERO, Len(s), -len(part))
            case _:
                pass

    def _assume_order(self, op: str, left: ir.Expr, right: ir.Expr) -> None:
        match op:
            case "<":
                self._learn(left, right, -1)
            case "<=":
                self._learn(left, right, 0)
            case ">":
                self._learn(right, left, -1)
            case ">=":
                self._learn(right, left, 0)
            case "==":
                self._learn(left, right, 0)
                self._learn(right, left, 0)
            case _:
                # x != bound, where the bound is the end of x's range.
                for a, b in ((left, right), (right, left)):
                    (low, high), (least, most) = self.interval(a), self.interval(b)
                    if least is not None and least == most and self.linear(a) is not None:
                        if low == least:
                            self._learn(ir.Const(least + 1, type=a.type), a, 0)
                        if high == least:
                            self._learn(a, ir.Const(least - 1, type=a.type), 0)

    def _learn(self, a: ir.Expr, b: ir.Expr, c: int) -> None:
        """``a ≤ b + c``."""
        if self.zone is None:
            return
        x, y = self.linear(a), self.linear(b)
        if x is not None and y is not None:
            if x.base == y.base:
                if x.offset > y.offset + c:
                    self.zone = None
                return
            self.zone.add(x.base, y.base, y.offset + c - x.offset)
            return
        if x is not None:
            self._learn_sum(x, b, c)
            facts: list[tuple[Symbol, int]] = []
            high = self.interval(b)[1]
            if high is not None:
                facts.append((ZERO, high))
            for symbol in self._symbols_of(b):
                up = self.upper(b, symbol)
                if up is not None:
                    facts.append((symbol, up))
            for symbol, up in facts:
                self.zone.add(x.base, symbol, up + c - x.offset)
        elif y is not None:
            low = self.interval(a)[0]
            if low is not None:
                self.zone.add(ZERO, y.base, y.offset + c - low)

    def _learn_sum(self, x: Linear, b: ir.Expr, c: int) -> None:
        """``x ≤ p - q + c`` as ``x + q ≤ p + c``."""
        if isinstance(b, ir.Arith) and isinstance(b.right, ir.Const) and b.op in ("+", "-") and self.fits(b):
            self._learn_sum(x, b.left, c + (b.right.value if b.op == "+" else -b.right.value))
        elif isinstance(b, ir.Arith) and b.op == "-" and self.fits(b) and not isinstance(x.base, Sum) and x.base != ZERO:
            p, q = self.linear(b.left), self.linear(b.right)
            if p is not None and q is not None and q.base not in (ZERO, x.base) and not isinstance(q.base, Sum) and self.zone is not None:
                self.zone.add(Sum(frozenset((x.base, q.base))), p.base, c + p.offset - q.offset - x.offset)

    def _symbols_of(self, e: ir.Expr) -> Iterator[Symbol]:
        for node in ir.walk(e):
            if isinstance(node, ir.Expr):
                known = self.linear(node)
                if known is not None and known.base != ZERO:
                    yield known.base

    def assign(self, name: str, type_: t.Type, value: ir.Expr | None) -> None:
        """After ``name = value`` (a value that is not known: None)."""
        if self.zone is None:
            return
        if value is not None and isinstance(type_, t.Int) and name not in self.wild:
            known = self.linear(value)
            if known is not None and known.base == name:
                self.zone.shift(name, known.offset)
                return
            low, high = self.interval(value)
            uppers = [(s, self.upper(value, s)) for s in self.zone.symbols() if s not in (name, ZERO)]
            self._forget_name(name)
            if known is not None and not (isinstance(known.base, Len) and name in _names(known.base.of)):
                self.zone.add(name, known.base, known.offset)
                self.zone.add(known.base, name, -known.offset)
                return
            if low is not None and (low > (_width(type_)[0] or low - 1)):
                self.zone.add(ZERO, name, -low)
            if high is not None and (high < (_width(type_)[1] or high + 1)):
                self.zone.add(name, ZERO, high)
            for symbol, up in uppers:
                if up is not None and abs(up) <= MAX_LENGTH and not (isinstance(symbol, Len) and name in _names(symbol.of)):
                    self.zone.add(name, symbol, up)
            return
        made = self._made_length(value) if value is not None else None
        self._forget_name(name)
        if made is not None and not (isinstance(made[0].base, Len) and name in _names(made[0].base.of)) and made[0].base != name:
            linear, exact = made
            symbol = Len(ir.Name(name, type=type_))
            self.zone.add(linear.base, symbol, -linear.offset)
            if exact:
                self.zone.add(symbol, linear.base, linear.offset)

    def _forget_name(self, name: str) -> None:
        assert self.zone is not None
        self.zone.forget(lambda s: s == name or (isinstance(s, Len) and name in _names(s.of)))

    def _made_length(self, value: ir.Expr) -> tuple[Linear, bool] | None:
        """The length of a new list or string, and whether that is exact or only the least."""
        match value:
            case ir.ListLit(items=items):
                return Linear(ZERO, len(items)), True
            case ir.Const(value=str() as text):
                return Linear(ZERO, len(text)), True
            case ir.Op(concept="list.repeat", args=(ir.ListLit(items=(_,)), n)):
                known = self.linear(n)
                return None if known is None else (known, self.least(n) >= 0)
            case ir.Comp(kind="list", clauses=(ir.Clause(iterable=ir.Range(start=ir.Const(value=0), stop=n, step=ir.Const(value=1)), conditions=()),)):
                known = self.linear(n)
                return None if known is None else (known, self.least(n) >= 0)
            case ir.Comp(kind="list", clauses=(ir.Clause(iterable=source, conditions=()),)) if _is_path(source):
                return Linear(Len(source), 0), True
            case ir.Op(concept=concept, args=(source, *_)) if concept in _SAME_LENGTH and _is_path(source):
                return Linear(Len(source), 0), True
            case ir.Op(concept="str.split", args=_):
                return Linear(ZERO, 1), False
            case ir.Name() if t.is_container(value.type) or isinstance(value.type, t.Str):
                return Linear(Len(value), 0), True
            case _:
                return None

    # --- effects ------------------------------------------------------------------------------------------------------

    def effects(self, e: ir.Expr) -> None:
        """What an operation or call, its operands done, does to what is known."""
        if self.zone is None:
            return
        match e:
            case ir.Op(concept=concept, args=args):
                mutates = loader.concepts()[concept].mutates if concept in loader.concepts() else ()
                for i in mutates:
                    self._mutated(args[i], _GROWS.get(concept))
            case ir.Call(args=args) | ir.CallValue(args=args) | ir.MethodCall(args=args) | ir.New(args=args):
                passed = {a.id for a in args if isinstance(a, ir.Name)}
                self.zone.forget(lambda s: isinstance(s, Len) and not _fixed(s.of) and not (isinstance(s.of, ir.Name) and s.of.id in self.private and s.of.id not in passed))
                self._heap_changed()
            case _:
                pass

    def _heap_changed(self) -> None:
        """Fields and elements may be others now."""
        assert self.zone is not None
        self.zone.forget(lambda s: isinstance(s, Len) and not isinstance(s.of, ir.Name))

    def _mutated(self, obj: ir.Expr, by: int | None) -> None:
        assert self.zone is not None

        def touched(symbol: Symbol) -> bool:
            if not isinstance(symbol, Len) or _fixed(symbol.of) or symbol.of == obj:
                return False
            if isinstance(symbol.of, ir.Name) and isinstance(obj, ir.Name):
                both = {symbol.of.id, obj.id}
                return symbol.of.type == obj.type and not (both & self.private)
            return type(symbol.of.type) is type(obj.type) and not (isinstance(symbol.of, ir.Name) and symbol.of.id in self.private)

        self.zone.forget(touched)
        if by is not None:
            self.zone.shift(Len(obj), by)
        elif not _fixed(obj):
            self.zone.forget(lambda s: isinstance(s, Len) and s.of == obj)
        if isinstance(obj.type, t.List | t.Dict):
            # Lists inside lists may be others now.
            self.zone.forget(lambda s: isinstance(s, Len) and isinstance(s.of, ir.Index | ir.Lookup) and obj in list(ir.walk(s.of)))

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr(self, e: ir.Expr) -> ir.Expr:
        """The expression with what is proved about it; the zone afterwards is that after its evaluation."""
        match e:
            case ir.Const() | ir.Name() | ir.Unsupported():
                return e
            case ir.BoolOp(op=op, items=items):
                start = self.zone
                done: list[ir.Expr] = []
                ends: list[Zone | None] = []
                for item in items:
                    done.append(self.expr(item))
                    ends.append(self.zone.copy() if self.zone is not None else None)
                    self.assume(done[-1], op == "and")
                self.zone = ends[0] if len(ends) == 1 else join_all([start if not _has_effects(e) else None, *ends]) if _has_effects(e) else start
                return dataclasses.replace(e, items=tuple(done))
            case ir.IfExp(cond=cond, then=then, orelse=orelse):
                cond = self.expr(cond)
                start = self.zone.copy() if self.zone is not None else None
                self.assume(cond, True)
                then = self.expr(then)
                end, self.zone = self.zone, start
                self.assume(cond, False)
                orelse = self.expr(orelse)
                self.zone = join(end, self.zone)
                return dataclasses.replace(e, cond=cond, then=then, orelse=orelse)
            case ir.Lambda(params=params, body=body):
                outer, self.zone = self.zone, Zone()
                body = self.expr(body)
                self.zone = outer
                return dataclasses.replace(e, params=params, body=body)
            case ir.Comp():
                return self._comp(e)
            case ir.Assigned(name=name, value=value):
                value = self.expr(value)
                self.assign(name, value.type, value)
                return dataclasses.replace(e, value=value)
            case _:
                rebuilt = self._rebuilt(e)
                out = self.simplified(rebuilt)
                self.effects(rebuilt)
                return out

    def _rebuilt(self, e: ir.Expr) -> ir.Expr:
        """The node with its operands done, in order."""
        changes: dict[str, Any] = {}
        for f in dataclasses.fields(e):
            old = getattr(e, f.name)
            new: Any = old
            if isinstance(old, ir.Expr):
                new = self.expr(old)
            elif isinstance(old, tuple):
                new = tuple(self._part(x) for x in old)
                if all(a is b for a, b in zip(new, old, strict=True)):
                    new = old
            if new is not old:
                changes[f.name] = new
        return dataclasses.replace(e, **changes) if changes else e

    def _part(self, part: Any) -> Any:
        if isinstance(part, ir.Expr):
            return self.expr(part)
        if isinstance(part, tuple):
            return tuple(self._part(p) for p in part)
        return part

    def _comp(self, e: ir.Comp) -> ir.Expr:
        start = self.zone.copy() if self.zone is not None else None
        clauses = []
        for clause in e.clauses:
            iterable = self.expr(clause.iterable)
            for name in _names(clause.target):
                if self.zone is not None:
                    self._forget_name(name)
            if isinstance(iterable, ir.Range) and isinstance(clause.target, ir.Name):
                self._counts(clause.target.id, clause.target.type, iterable.start, iterable.stop, iterable.step)
            conditions = []
            for condition in clause.conditions:
                conditions.append(self.expr(condition))
                self.assume(conditions[-1], True)
            clauses.append(dataclasses.replace(clause, iterable=iterable, conditions=tuple(conditions)))
        elem = self.expr(e.elem)
        value = self.expr(e.value) if e.value is not None else None
        self.zone = start if not _has_effects(e) else Zone()
        return dataclasses.replace(e, clauses=tuple(clauses), elem=elem, value=value)

    def simplified(self, e: ir.Expr) -> ir.Expr:
        """One node, its operands done, written as the target likes it and the zone allows it."""
        match e:
            case ir.Arith() | ir.Neg():
                if e.overflow != "unbounded" and self.fits(e):
                    return dataclasses.replace(e, overflow="unbounded")
                if isinstance(e, ir.Arith) and e.overflow != "unbounded" and e.op != "*":
                    return self._flattened(e)
                return e
            case ir.Bits(op="<<") if e.overflow != "unbounded" and self.fits(e):
                return dataclasses.replace(e, overflow="unbounded")
            case ir.Bits(op="&", left=left, right=ir.Const(value=int() as mask)) if isinstance(e.type, t.Int) and (mask + 1) & mask == 0:
                low, high = self.interval(left)
                if low is not None and low >= 0 and high is not None and high <= mask:
                    return left
                return e
            case ir.Bits(op=">>>") if self.least(e.left) >= 0:
                return dataclasses.replace(e, op=">>")
            case ir.IntDiv(left=left, right=right):
                return self._division(e, left, right)
            case (ir.TrueDiv(right=right) | ir.Mod(right=right, type=t.Float())) if not self.native.ieee_division and e.on_fail == "unreachable" and self._not_zero(right):
                return dataclasses.replace(e, on_fail="raise")
            case ir.Mod(left=left, right=right) if isinstance(e.type, t.Int):
                return self._modulo(e, left, right)
            case ir.Compare(op="==" | "!=", left=ir.Mod() as mod, right=ir.Const(value=0)) if isinstance(mod.type, t.Int):
                # Only whether it divides is asked, so the sign does not matter.
                sign: Literal["divisor", "dividend"] = "divisor" if self.native.division == "floor" else "dividend"
                return dataclasses.replace(e, left=dataclasses.replace(mod, sign=sign))
            case ir.Index():
                return self._index(e)
            case ir.Coerce(operand=operand) if not self.native.typed and isinstance(e.type, t.Int) and isinstance(operand.type, t.Int):
                low, high = self.interval(operand)
                least, most = _width(e.type)
                fits = low is not None and high is not None and least is not None and most is not None and least <= low and high <= most
                narrow = isinstance(operand, ir.Arith | ir.Op | ir.IntDiv | ir.Mod) and e.type.bits < operand.type.bits
                return dataclasses.replace(operand, type=e.type) if fits and narrow else e
            case ir.Op():
                return self._operation(e)
            case _:
                return e

    def _flattened(self, e: ir.Arith) -> ir.Expr:
        """``wrap(wrap(a + b) + c)`` as ``wrap(a + b + c)``: wrapping once at the end gives the same."""

        def inner(x: ir.Expr) -> ir.Expr:
            if isinstance(x, ir.Arith) and x.overflow == e.overflow and x.op != "*":
                return dataclasses.replace(x, left=inner(x.left), right=inner(x.right), overflow="unbounded")
            if isinstance(x, ir.Arith) and x.overflow == e.overflow:
                return dataclasses.replace(x, overflow="unbounded") if self.native.index_wraps else x
            return x

        return dataclasses.replace(e, left=inner(e.left), right=inner(e.right))

    def _not_zero(self, e: ir.Expr) -> bool:
        if isinstance(e.type, t.Float):
            low, high = self.float_range(e)
            return low > 0 or high < 0
        (a, b) = self.interval(e)
        return (a is not None and a > 0) or (b is not None and b < 0)

    def _division(self, e: ir.IntDiv, left: ir.Expr, right: ir.Expr) -> ir.Expr:
        if isinstance(e.type, t.Int):
            if self._not_zero(right):
                e = dataclasses.replace(e, on_fail="unreachable")
            if self._same_sign(left, right):
                e = dataclasses.replace(e, rounding=self.native.division)
        return e

    def _modulo(self, e: ir.Mod, left: ir.Expr, right: ir.Expr) -> ir.Expr:
        if self._not_zero(right):
            e = dataclasses.replace(e, on_fail="unreachable")
        if self._same_sign(left, right):
            e = dataclasses.replace(e, sign="divisor" if self.native.division == "floor" else "dividend")
        return e

    def _same_sign(self, left: ir.Expr, right: ir.Expr) -> bool:
        (a, b), (c, d) = self.interval(left), self.interval(right)
        both_positive = a is not None and a >= 0 and c is not None and c >= 0
        return both_positive or (b is not None and b <= 0 and d is not None and d <= 0)

    def _index(self, e: ir.Index) -> ir.Expr:
        if not isinstance(e.index.type, t.Int) or isinstance(e.obj.type, t.Tuple):
            return e
        low = self.interval(e.index)[0]
        if low is None or low < 0:
            return e
        e = dataclasses.replace(e, wraps=self.native.index_wraps)
        if e.on_fail == "raise" and _is_path(e.obj):
            c = self.upper(e.index, Len(e.obj))
            if c is not None and c <= -1:
                e = dataclasses.replace(e, on_fail="unreachable")
        return e

    def _operation(self, e: ir.Op) -> ir.Expr:
        args = e.args
        match e.concept, args:
            case "str.substring" | "list.sublist", (s, a, b) if _is_path(s):
                if self.least(a) >= 0:
                    end = self.upper(b, Len(s))
                    if end is not None and end <= 0 and self.at_most(a, b):
                        lo = None if a == ir.Const(0, type=a.type) else a
                        return ir.Slice(s, lo, None if _is_length(b, s) else b, type=e.type, span=e.span)
            case "str.substring_from", (s, a) if _is_path(s):
                start = self.upper(a, Len(s))
                if self.least(a) >= 0 and start is not None and start <= 0:
                    return ir.Slice(s, None if a == ir.Const(0, type=a.type) else a, None, type=e.type, span=e.span)
            case "cmp.max", (a, ir.Const(value=0)) if isinstance(a.type, t.Int) and self.least(a) >= 0:
                return a
            case "math.sqrt_ieee", (x,) if self.float_range(x)[0] >= 0:
                return dataclasses.replace(e, concept="math.sqrt")
            case "float.to_int32" | "float.to_int64", (x,):
                return self._truncated(e, x)
            case "math.pow_ieee", (x, y):
                low, high = self.float_range(x)
                least, most = self.float_range(y)
                if low > 0 and math.isfinite(high) and math.isfinite(least) and math.isfinite(most) and _log_bound(low, high, least, most) < 1000:
                    return dataclasses.replace(e, concept="math.pow")
            case _:
                pass
        return e

    def _truncated(self, e: ir.Op, x: ir.Expr) -> ir.Expr:
        """A cast of a float that fits: plain truncation, or the integer that a rounding was made of."""
        low, high = self.float_range(x)
        least, most = _width(e.type)
        if least is None or most is None or not (least <= low and high <= most):
            return e
        match x:
            case ir.Op(concept="float.ceil_to_float" | "float.floor_to_float" as concept, args=args):
                return ir.Op("math.ceil" if "ceil" in concept else "math.floor", args, type=e.type, span=e.span)
            case _:
                return dataclasses.replace(e, concept="float.to_int")

    def float_range(self, e: ir.Expr) -> tuple[float, float]:
        """Bounds of a float that is certainly no NaN; (-inf, inf) where nothing is known. A NaN only comes of unknown
        operands, which have those bounds."""
        nothing = (-math.inf, math.inf)
        match e:
            case ir.Const(value=float() as value):
                return (value, value) if not math.isnan(value) else nothing
            case ir.Coerce(operand=operand) if isinstance(operand.type, t.Int | t.Char | t.Bool):
                low, high = self.interval(ir.Coerce(operand, type=t.INT)) if not isinstance(operand.type, t.Int) else self.interval(operand)
                return (-math.inf if low is None else float(low)), (math.inf if high is None else float(high))
            case ir.Arith(op=op, left=left, right=right):
                return _float_arith(op, self.float_range(left), self.float_range(right), left == right)
            case ir.TrueDiv(left=left, right=right):
                (a, b), (c, d) = self.float_range(left), self.float_range(right)
                if math.isfinite(a) and math.isfinite(b) and math.isfinite(c) and math.isfinite(d) and (c > 0 or d < 0):
                    quotients = [x / y for x in (a, b) for y in (c, d)]
                    return min(quotients), max(quotients)
                return nothing
            case ir.Op(concept="math.sqrt" | "math.sqrt_ieee", args=(x,)):
                low, high = self.float_range(x)
                return (math.sqrt(low), math.sqrt(high)) if low >= 0 and math.isfinite(high) else nothing
            case ir.Op(concept="float.ceil_to_float" | "float.floor_to_float", args=(x,)):
                low, high = self.float_range(x)
                return (math.floor(low), math.ceil(high)) if math.isfinite(low) and math.isfinite(high) else nothing
            case ir.Op(concept="num.abs", args=(x,)):
                low, high = self.float_range(x)
                return (0.0, max(abs(low), abs(high))) if math.isfinite(low) and math.isfinite(high) else nothing
            case ir.Neg(operand=x):
                low, high = self.float_range(x)
                return -high, -low
            case _:
                return nothing

    # --- statements ---------------------------------------------------------------------------------------------------

    def body(self, statements: Sequence[ir.Stmt]) -> ir.Body:
        return tuple(self.stmt(s) for s in statements)

    def stmt(self, s: ir.Stmt) -> ir.Stmt:
        match s:
            case ir.Declare(name=name, type=type_, value=value):
                value = self.expr(value) if value is not None else None
                self.assign(name, type_, value)
                return dataclasses.replace(s, value=value)
            case ir.Assign(target=target, value=value):
                return self._assign(s, target, value)
            case ir.Unpack(target=target, value=value):
                value = self.expr(value)
                self._forget_all(_names(target))
                return dataclasses.replace(s, value=value)
            case ir.ExprStmt(value=value):
                return dataclasses.replace(s, value=self.expr(value))
            case ir.If(cond=cond, then=then, orelse=orelse):
                cond = self.expr(cond)
                start = self.zone.copy() if self.zone is not None else None
                self.assume(cond, True)
                then = self.body(then)
                end, self.zone = self.zone, start
                self.assume(cond, False)
                orelse = self.body(orelse)
                self.zone = join(end, self.zone)
                return dataclasses.replace(s, cond=cond, then=then, orelse=orelse)
            case ir.While():
                return self._while(s)
            case ir.ForRange():
                return self._for_range(s)
            case ir.ForEach():
                return self._for_each(s)
            case ir.Return(value=value):
                value = self.expr(value) if value is not None else None
                self.zone = None
                return dataclasses.replace(s, value=value)
            case ir.Raise(exception=exception):
                exception = self.expr(exception) if exception is not None else None
                self.zone = None
                return dataclasses.replace(s, exception=exception)
            case ir.Break():
                self.loops[-1].breaks.append(self.zone)
                self.zone = None
                return s
            case ir.Continue():
                self.loops[-1].continues.append(self.zone)
                self.zone = None
                return s
            case ir.Try():
                return self._try(s)
            case ir.Assert(cond=cond):
                cond = self.expr(cond)
                self.assume(cond, True)
                return dataclasses.replace(s, cond=cond)
            case ir.Yield(value=value):
                value = self.expr(value)
                if self.zone is not None:
                    self._heap_changed()
                return dataclasses.replace(s, value=value)
            case ir.FunctionDef(function=function):
                return dataclasses.replace(s, function=_function(function, self.native))
            case _:
                return s

    def _forget_all(self, names: Iterable[str]) -> None:
        if self.zone is not None:
            for name in names:
                self._forget_name(name)

    def _assign(self, s: ir.Assign, target: ir.Expr, value: ir.Expr) -> ir.Stmt:
        value = self.expr(value)
        match target:
            case ir.Name(id=name):
                self.assign(name, target.type, value)
                return dataclasses.replace(s, value=value)
            case ir.TupleLit():
                self._forget_all(_names(target))
                if self.zone is not None:
                    self._heap_changed()
                return dataclasses.replace(s, value=value)
            case _:
                place = self.expr(target)
                if not isinstance(place, ir.Index | ir.Lookup | ir.Field):
                    place = target
                if self.zone is not None:
                    self._heap_changed()
                return dataclasses.replace(s, target=place, value=value)

    def _try(self, s: ir.Try) -> ir.Stmt:
        changed = _assigned(s.body)
        start = self.zone.copy() if self.zone is not None else None
        body = self.body(s.body)
        end = self.zone
        interrupted = _havoc(start, changed)
        self.zone = end.copy() if end is not None else None
        orelse = self.body(s.orelse)
        ends = [self.zone]
        handlers = []
        for handler in s.handlers:
            self.zone = interrupted.copy() if interrupted is not None else None
            handlers.append(dataclasses.replace(handler, body=self.body(handler.body)))
            ends.append(self.zone)
        self.zone = join_all(ends)
        if s.final:
            after = self.zone
            self.zone = _havoc(start, changed | _assigned([x for h in s.handlers for x in h.body]) | _assigned(s.orelse))
            final = self.body(s.final)
            if after is not None:
                self.zone = _havoc(after, _assigned(s.final))
        else:
            final = ()
        return dataclasses.replace(s, body=body, handlers=tuple(handlers), orelse=orelse, final=final)

    # --- loops --------------------------------------------------------------------------------------------------------

    def _invariant(self, changed: frozenset[str], turn: Callable[[], Zone | None], extra: Iterable[Symbol] = ()) -> None:
        """Leaves in the zone what holds at the head of a loop on every turn.

        ``turn`` runs the body once from the current zone and gives the state at its end.
        """
        if self.zone is None:
            return
        head = self.zone
        lengths = [s for s in head.symbols() if isinstance(s, Len)]
        head.close([*changed, *lengths, *extra])
        for _ in range(ROUNDS):
            self.zone = head.copy()
            end = turn()
            if end is None:
                break
            kept: dict[tuple[Symbol, Symbol], int] = {}
            stable = True
            for x, y, c in head.items():
                d = end.bound(x, y)
                if d is not None and d <= c:
                    kept[(x, y)] = c
                    continue
                stable = False
                looser = next((k for k in _LOOSER if k > c and d is not None and d <= k), None)
                if looser is not None:
                    kept[(x, y)] = looser
            head = Zone(kept)
            if stable:
                break
        else:
            head.forget(lambda s: s in changed or isinstance(s, Len))
        self.zone = head

    def _turn(self, body: Sequence[ir.Stmt]) -> Zone | None:
        """One turn of a loop: the state at its end, over all the ways to get there."""
        self.loops.append(_Loop())
        self.body(body)
        loop = self.loops.pop()
        return join_all([self.zone, *loop.continues])

    def _while(self, s: ir.While) -> ir.Stmt:
        changed = _assigned([s])

        def turn() -> Zone | None:
            cond = self.expr(s.cond)
            self.assume(cond, True)
            return self._turn(s.body)

        self._invariant(changed, turn, self._symbols_of(s.cond))
        cond = self.expr(s.cond)
        after = self.zone.copy() if self.zone is not None else None
        self.assume(cond, True)
        self.loops.append(_Loop())
        body = self.body(s.body)
        loop = self.loops.pop()
        self.zone = after
        self.assume(cond, False)
        self.zone = join_all([self.zone, *loop.breaks])
        return dataclasses.replace(s, cond=cond, body=body)

    def _counts(self, var: str, type_: t.Type, start: ir.Expr, stop: ir.Expr, step: ir.Expr) -> None:
        """What is known of the variable of a counting loop inside it."""
        if self.zone is None or var in self.wild:
            return
        low, high = self.interval(step)
        x = ir.Name(var, type=type_)
        if low is not None and low > 0:
            self._learn(start, x, 0)
            self._learn(x, stop, -1)
        elif high is not None and high < 0:
            self._learn(x, start, 0)
            self._learn(stop, x, -1)

    def _for_range(self, s: ir.ForRange) -> ir.Stmt:
        start, stop, step = self.expr(s.start), self.expr(s.stop), self.expr(s.step)
        changed = _assigned(s.body) | {s.var}
        def enter() -> None:
            self._forget_all([s.var])
            self._counts_stable(s, start, stop, step, changed)

        def turn() -> Zone | None:
            enter()
            return self._turn(s.body)

        self._forget_all([s.var])
        self._invariant(changed, turn)
        self._forget_all([s.var])
        after = self.zone.copy() if self.zone is not None else None
        enter()
        self.loops.append(_Loop())
        body = self.body(s.body)
        loop = self.loops.pop()
        self.zone = join_all([after, *loop.breaks])
        return dataclasses.replace(s, start=start, stop=stop, step=step, body=body)

    def _counts_stable(self, s: ir.ForRange, start: ir.Expr, stop: ir.Expr, step: ir.Expr, changed: frozenset[str]) -> None:
        """The bounds were evaluated before the loop: only parts that the body leaves alone tell of later turns."""
        safe = changed - {s.var}
        unchanged_start, unchanged_stop = not (_names(start) & safe), not (_names(stop) & safe)
        x_type = s.var_type
        if unchanged_start and unchanged_stop:
            self._counts(s.var, x_type, start, stop, step)
            return
        low, high = self.interval(step)
        x = ir.Name(s.var, type=x_type)
        if low is not None and low > 0:
            if unchanged_start:
                self._learn(start, x, 0)
            if unchanged_stop:
                self._learn(x, stop, -1)
        elif high is not None and high < 0:
            if unchanged_start:
                self._learn(x, start, 0)
            if unchanged_stop:
                self._learn(stop, x, -1)

    def _for_each(self, s: ir.ForEach) -> ir.Stmt:
        iterable = self.expr(s.iterable)
        names = _names(s.target)
        changed = _assigned(s.body) | names

        def turn() -> Zone | None:
            self._forget_all(names)
            return self._turn(s.body)

        self._forget_all(names)
        self._invariant(changed, turn)
        self._forget_all(names)
        after = self.zone.copy() if self.zone is not None else None
        self.loops.append(_Loop())
        body = self.body(s.body)
        loop = self.loops.pop()
        self.zone = join_all([after, *loop.breaks])
        return dataclasses.replace(s, iterable=iterable, body=body)


# --- helpers ----------------------------------------------------------------------------------------------------------

#: Bounds that a fact may be loosened to before it is given up: signs and neighbours.
_LOOSER = (-1, 0, 1, 2)
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
#: By how much an operation changes the length of its first operand.
_GROWS = {"list.append": 1, "list.sort": 0, "list.sort_desc": 0, "list.sort_by": 0, "list.sort_by_desc": 0, "list.sort_cmp": 0, "list.reverse": 0}
_GROWS |= {"list.insert": 1, "deque.appendleft": 1, "heap.push": 1, "heap.push_cmp": 1, "list.pop": -1, "list.pop_at": -1, "list.del_at": -1}
_GROWS |= {"deque.popleft": -1, "heap.pop": -1, "heap.pop_cmp": -1}
_SAME_LENGTH = {"list.copy", "list.sorted", "list.sorted_desc", "list.sorted_by", "list.sorted_by_desc", "list.sorted_cmp", "list.reversed"}
_SAME_LENGTH |= {"str.chars", "str.reversed", "str.of_chars", "iter.to_list"}


def _width(type_: t.Type) -> Interval:
    """The range of an integer type; unbounded types and others have none."""
    match type_:
        case t.Int(bits=bits) if bits:
            return -(1 << bits - 1), (1 << bits - 1) - 1
        case t.Char():
            return 0, 0xFFFF
        case _:
            return TOP


def _widens(a: t.Int, b: t.Type) -> bool:
    return isinstance(b, t.Int) and (b.bits == 0 or 0 < a.bits <= b.bits)


def _min(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else min(a, b)


def _max(a: int | None, b: int | None) -> int | None:
    return b if a is None else a if b is None else max(a, b)


def _add(a: int | None, b: int | None) -> int | None:
    return None if a is None or b is None else a + b


def _add_max(a: int | None, b: int | None) -> int | None:
    return None if a is None or b is None else max(a, b)


def _neg(a: int | None) -> int | None:
    return None if a is None else -a


def _hull(a: Interval, b: Interval) -> Interval:
    low = None if a[0] is None or b[0] is None else min(a[0], b[0])
    high = None if a[1] is None or b[1] is None else max(a[1], b[1])
    return low, high


def _unbounded_product(a: Interval, b: Interval, square: bool) -> Interval:
    positive = a[0] is not None and a[0] >= 0 and b[0] is not None and b[0] >= 0
    return (0 if positive or square else None), None


def _float_arith(op: str, a: tuple[float, float], b: tuple[float, float], square: bool) -> tuple[float, float]:
    if not all(map(math.isfinite, (*a, *b))):
        return -math.inf, math.inf
    if op == "+":
        return a[0] + b[0], a[1] + b[1]
    if op == "-":
        return a[0] - b[1], a[1] - b[0]
    products = [x * y for x in a for y in b]
    return (0.0 if square else min(products)), max(products)


def _log_bound(low: float, high: float, least: float, most: float) -> float:
    return max(abs(math.log2(x)) for x in (low, high)) * max(abs(least), abs(most))


def _is_path(e: ir.Expr) -> bool:
    """A variable, or an element or field of one: what names the same object until something is assigned."""
    match e:
        case ir.Name():
            return True
        case ir.Index(obj=obj, index=index):
            return _is_path(obj) and (isinstance(index, ir.Const) or isinstance(index, ir.Name))
        case ir.Field(obj=obj):
            return _is_path(obj)
        case _:
            return False


def _is_length(e: ir.Expr, of: ir.Expr) -> bool:
    return isinstance(e, ir.Length) and e.obj == of


def _fixed(e: ir.Expr) -> bool:
    """Does an object of this type keep its length?"""
    return isinstance(e.type, t.Str) or (isinstance(e.type, t.List) and (e.type.fixed or e.type.frozen))


def _names(e: ir.Node) -> frozenset[str]:
    return frozenset(n.id for n in ir.walk(e) if isinstance(n, ir.Name))


def _has_effects(e: ir.Expr) -> bool:
    for node in ir.walk(e):
        match node:
            case ir.Assigned() | ir.Call() | ir.CallValue() | ir.MethodCall() | ir.New():
                return True
            case ir.Op(concept=concept) if concept in loader.concepts() and loader.concepts()[concept].mutates:
                return True
            case _:
                pass
    return False


def _assigned(body: Iterable[ir.Stmt]) -> frozenset[str]:
    """Variables that statements give a value."""
    out: set[str] = set()
    for s in body:
        for node in ir.walk(s):
            match node:
                case ir.Assign(target=target) | ir.Unpack(target=target) | ir.ForEach(target=target) | ir.Clause(target=target):
                    if isinstance(target, ir.Name | ir.TupleLit):
                        out.update(_names(target))
                case ir.Declare(name=name) | ir.Assigned(name=name) | ir.ForRange(var=name):
                    out.add(name)
                case _:
                    pass
    return frozenset(out)


def _havoc(zone: Zone | None, names: Iterable[str]) -> Zone | None:
    """What is left of a zone when some of the assignments to ``names`` may have happened, and any change of lists."""
    if zone is None:
        return None
    gone = frozenset(names)
    out = zone.copy()
    out.forget(lambda s: s in gone or (isinstance(s, Len) and (not _fixed(s.of) or not isinstance(s.of, ir.Name) or bool(_names(s.of) & gone))))
    return out


def _private_names(function: ir.Function) -> frozenset[str]:
    """Variables of the function whose list no other variable and no other object holds."""
    made: set[str] = set()
    shared: set[str] = set()
    for s in function.body:
        for node in ir.walk(s):
            match node:
                case ir.Declare(name=name, value=value) if value is None or _is_fresh(value):
                    made.add(name)
                    continue
                case ir.Declare(name=name, value=value) | ir.Assign(target=ir.Name(id=name), value=value) if value is not None and not _is_fresh(value):
                    shared.add(name)
                case _:
                    pass
            shared.update(_leaked(node))
    return frozenset(made - shared)


def _leaked(node: ir.Node) -> Iterator[str]:
    """Names whose object a node makes known elsewhere."""
    leaking: Sequence[ir.Node] = ()
    match node:
        case ir.Declare(value=value) | ir.Assign(value=value) | ir.Assigned(value=value):
            leaking = (value,) if value is not None else ()
        case ir.Call(args=args) | ir.CallValue(args=args) | ir.MethodCall(args=args) | ir.New(args=args):
            leaking = args
        case ir.ListLit(items=items) | ir.TupleLit(items=items) | ir.SetLit(items=items):
            leaking = items
        case ir.DictLit(entries=entries):
            leaking = [x for pair in entries for x in pair]
        case ir.Op(args=(_, *rest)):
            leaking = rest
        case ir.IfExp(then=then, orelse=orelse):
            leaking = (then, orelse)
        case ir.Lambda(body=body):
            leaking = list(ir.walk(body))
        case ir.FunctionDef(function=function):
            leaking = [n for s in function.body for n in ir.walk(s)]
        case ir.Comp(elem=elem):
            leaking = (elem,)
        case ir.Coerce(operand=operand):
            leaking = (operand,)
        case _:
            pass
    for e in leaking:
        if isinstance(e, ir.Name):
            yield e.id


def _is_fresh(value: ir.Expr) -> bool:
    match value:
        case ir.ListLit() | ir.Comp() | ir.Slice() | ir.SetLit() | ir.DictLit():
            return True
        case ir.Op(concept=concept):
            return concept in _SAME_LENGTH or concept.startswith(("list.repeat", "list.concat", "str.split", "re.split", "dict.keys", "set.to_list", "list.sublist"))
        case _:
            return not t.is_container(value.type)


def _is_count(e: ir.Arith, counters: frozenset[str]) -> bool:
    """``x + 1`` or ``x - 1`` of a counter."""
    return isinstance(e.left, ir.Name) and e.left.id in counters and isinstance(e.right, ir.Const) and e.right.value == 1


def _counters(function: ir.Function) -> frozenset[str]:
    """Variables that start from small numbers, lengths or indices and otherwise change by one only; not those whose sign
    ends a loop that pushes them towards it."""
    changes: dict[str, list[ir.Expr | None]] = {}
    for s in function.body:
        for node in ir.walk(s):
            match node:
                case ir.Declare(name=name, type=t.Int(), value=value):
                    if value is not None:
                        changes.setdefault(name, []).append(value)
                case ir.Assign(target=ir.Name(id=name, type=t.Int()), value=value) | ir.Assigned(name=name, value=value):
                    changes.setdefault(name, []).append(value)
                case ir.Unpack(target=target) | ir.ForEach(target=target) | ir.Assign(target=ir.TupleLit() as target):
                    for name in _names(target):
                        changes.setdefault(name, []).append(None)
                case ir.ForRange(var=name) if node.var_assigned:
                    changes.setdefault(name, []).append(None)
                case _:
                    pass
    params = {p.name for p in function.params}
    indices = frozenset(
        n.var for s in function.body for n in ir.walk(s) if isinstance(n, ir.ForRange) and _is_start(n.start) and _is_start(n.stop) and not n.var_assigned
    )
    found = {
        name
        for name, values in changes.items()
        if name not in params and values and all(v is not None and (_is_start(v, indices) or _is_step(v, name)) for v in values)
    }
    for s in function.body:
        for node in ir.walk(s):
            if isinstance(node, ir.While):
                found -= _runs_over(node)
    return frozenset(found)


def _is_start(value: ir.Expr, indices: frozenset[str] = frozenset()) -> bool:
    """Small numbers, lengths, indices, and their neighbours."""
    match value:
        case ir.Const(value=int() as n):
            return abs(n) <= MAX_LENGTH
        case ir.Length():
            return True
        case ir.Name(id=name):
            return name in indices
        case ir.Arith(op="+" | "-", left=left, right=ir.Const(value=int() as n)):
            return _is_start(left, indices) and abs(n) <= MAX_LENGTH
        case _:
            return False


def _is_step(value: ir.Expr, name: str) -> bool:
    return isinstance(value, ir.Arith) and value.op in ("+", "-") and isinstance(value.left, ir.Name) and value.left.id == name and value.right == ir.Const(1, type=value.right.type)


def _runs_over(loop: ir.While) -> set[str]:
    """Variables that a loop moves in the direction in which its own test goes on."""
    out: set[str] = set()
    for node in ir.walk(loop.cond):
        match node:
            case ir.Compare(op=op, left=ir.Name(id=name), right=ir.Const()):
                up = {"<": -1, "<=": -1, ">": 1, ">=": 1, "!=": 0, "==": 0}[op]
                for s in loop.body:
                    for inner in ir.walk(s):
                        if isinstance(inner, ir.Assign) and isinstance(inner.target, ir.Name) and inner.target.id == name and isinstance(inner.value, ir.Arith):
                            moves = 1 if inner.value.op == "+" else -1
                            if up == 0 or up == moves:
                                out.add(name)
            case _:
                pass
    return out
