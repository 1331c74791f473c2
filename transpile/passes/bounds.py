"""What is known of the values of variables and expressions at a point of a function: intervals and differences.

An abstract state over ``zones``, with its transfer functions: what a condition says, what an assignment does, what an
operation or a call may change. ``wraps`` drives it through a function.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.traits import SAME_LENGTH, counters, has_fixed_length, is_count, is_path, names_in, private_names
from dragoman.transpile.passes.zones import MAX_LENGTH, ZERO, Count, Len, Linear, Sum, Symbol, Zone, join_all

Interval = tuple[int | None, int | None]
TOP: Interval = (None, None)
#: Nothing is said of what lies deeper in an expression: each of the terms of a long sum would be looked at for all before it.
DEEPEST = 30
_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
#: By how much an operation changes the length of its first operand.
_GROWS = {
    "list.append": 1,
    "list.sort": 0,
    "list.sort_desc": 0,
    "list.sort_by": 0,
    "list.sort_by_desc": 0,
    "list.sort_cmp": 0,
    "list.reverse": 0,
}
_GROWS |= {
    "list.insert": 1,
    "deque.appendleft": 1,
    "heap.push": 1,
    "heap.push_cmp": 1,
    "list.pop": -1,
    "list.pop_at": -1,
    "list.del_at": -1,
}
_GROWS |= {"deque.popleft": -1, "heap.pop": -1, "heap.pop_cmp": -1}
#: Operations that change a dictionary and leave every key in it.
_KEEPS_KEYS = frozenset({"dict.setdefault", "dict.update", "dict.update_pairs", "dict.move_to_end", "dict.move_to_front", "counter.update"})
#: Operations that give a place in their first operand; only ``find`` gives -1 where there is none.
_SEARCHES = frozenset({"str.find", "str.rfind", "str.index", "str.rindex", "list.index", "list.find", "list.rfind"})


class Bounds:
    """What is known of a function's values at one point; conditions, assignments and operations change it."""

    def __init__(self, function: ir.Function, long_bits: int = 64) -> None:
        self.function = function
        #: Bits to which integers of 64 bits are exact without more ado.
        self.long_bits = long_bits
        self.zone: Zone | None = Zone()
        #: Variables that nested functions assign: nothing is known about them.
        self.wild = frozenset(name for s in function.body for n in ir.walk(s, ir.FunctionDef) for name in n.function.assigns_captured)
        #: Lists of the keys, or the entries, that a dictionary still has.
        self.snapshots: dict[str, ir.Op] = {}
        #: How far into an expression a question has gone.
        self.depth = 0
        #: The symbols, one of each.
        self._lengths: dict[ir.Expr, Len] = {}
        self._entries: dict[tuple[ir.Name, ir.Expr], Count] = {}

    @cached_property
    def private(self) -> frozenset[str]:
        """Variables whose list no other variable and no other object holds."""
        return private_names(self.function)

    @cached_property
    def counters(self) -> frozenset[str]:
        """Variables that only ever change by one, and start small."""
        return counters(self.function)

    # --- the zone -----------------------------------------------------------------------------------------------------

    def known(self) -> Zone:
        """The current zone; unreachable code may be read with any."""
        return self.zone if self.zone is not None else Zone()

    def is_tracked(self, e: ir.Expr) -> bool:
        return isinstance(e, ir.Name) and isinstance(e.type, t.Int) and e.id not in self.wild

    def length(self, of: ir.Expr) -> Len:
        """The symbol for the length of an expression's value."""
        known = self._lengths.get(of)
        if known is None:
            known = self._lengths[of] = Len(of, names_in(of))
        return known

    def linear(self, e: ir.Expr) -> Linear | None:
        """``e`` as a symbol plus a number, where it is one and does not overflow."""
        match e:
            case ir.Const(value=int() as value) if not isinstance(value, bool):
                return Linear(ZERO, value)
            case ir.Name(id=name) if self.is_tracked(e):
                return Linear(name, 0)
            case ir.Length(obj=obj) if is_path(obj):
                return Linear(self.length(obj), 0)
            case ir.Coerce(operand=operand) if (
                isinstance(e.type, t.Int) and isinstance(operand.type, t.Int) and _widens(operand.type, e.type)
            ):
                return self.linear(operand)
            case ir.Arith(op="+" | "-" as op, left=left, right=right) if self.fits(e):
                a, b = self.linear(left), self.linear(right)
                if a is not None and b is not None and b.base == ZERO:
                    return Linear(a.base, a.offset + (b.offset if op == "+" else -b.offset))
                if a is not None and b is not None and a.base == ZERO and op == "+":
                    return Linear(b.base, a.offset + b.offset)
                if (
                    a is not None
                    and b is not None
                    and op == "+"
                    and a.base != b.base
                    and not isinstance(a.base, Sum | Count)
                    and not isinstance(b.base, Sum | Count)
                ):
                    return Linear(Sum(frozenset((a.base, b.base))), a.offset + b.offset)
                return None
            case _:
                return None

    def fits(self, e: ir.Arith | ir.Neg | ir.Bits) -> bool:
        """Is the exact result within the type's width?"""
        return e.overflow == "unbounded" or self._holds(e.type, self.exact(e))

    def _holds(self, type_: t.Type, exact: Interval) -> bool:
        """Are all of these numbers within the width of a type?"""
        (low, high), (least, most) = exact, width(t.Int(self.long_bits) if type_ == t.INT else type_)
        if least is None or most is None:
            return True
        return low is not None and high is not None and least <= low and high <= most

    def interval(self, e: ir.Expr) -> Interval:
        """Bounds of an integer expression's value."""
        least, most = width(e.type)
        if self.depth > DEEPEST:
            return least, most
        self.depth += 1
        low, high = self._interval(e)
        self.depth -= 1
        if isinstance(e, ir.Arith | ir.Neg | ir.Bits) and e.overflow != "unbounded" and not self._holds(e.type, (low, high)):
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
            case ir.Length(obj=ir.Const(value=str() as text)):
                return len(text), len(text)
            case ir.Length(obj=obj):
                if not is_path(obj):
                    return 0, MAX_LENGTH
                high, low = zone.bound(self.length(obj), ZERO), zone.bound(ZERO, self.length(obj))
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
                least, most = width(to)
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
        if e.overflow != "unbounded" and is_count(e, self.counters):
            least, most = width(e.type)
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
                if a is not None and b is not None and c is not None and d is not None and c >= 0 and d < 128:
                    return min(a << c, a << d), max(b << c, b << d)
                return TOP
            case ">>":
                if a is not None and b is not None and c is not None and d is not None and c >= 0 and d < 128:
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
            case ir.Op(concept=concept, args=(s, part, *_)) if concept in _SEARCHES and symbol is self.length(s):
                # Where a part of this length is found; -1 is no more than any length less one.
                found = -int(self.least(ir.Length(part, type=t.INT))) if isinstance(s.type, t.Str) else -1
                return found if concept.endswith("index") else max(found, -1)
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
        if (
            isinstance(b, ir.Arith)
            and b.op == "+"
            and self.fits(b)
            and ((b.left == a and self.least(b.right) >= 0) or (b.right == a and self.least(b.left) >= 0))
        ):
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
            case ir.Compare(op="==" | "!=" as op, left=left, right=ir.Const(value="")) if isinstance(left.type, t.Str) and is_path(left):
                if (op == "==") == holds:
                    self.zone.add(self.length(left), ZERO, 0)
                else:
                    self.zone.add(ZERO, self.length(left), -1)
            case ir.Truthy(operand=operand) if is_path(operand) and isinstance(operand.type, t.Str | t.List):
                if holds:
                    self.zone.add(ZERO, self.length(operand), -1)
                else:
                    self.zone.add(self.length(operand), ZERO, 0)
            case ir.Truthy(operand=operand) if isinstance(operand.type, t.Int):
                self._assume_order("!=" if holds else "==", operand, ir.Const(0, type=operand.type))
            case ir.Op(concept="dict.contains", args=(d, key)) if holds:
                self.has_key(d, key)
            case ir.Op(concept="str.startswith" | "str.endswith" | "str.contains", args=(s, ir.Const(value=str() as part))) if (
                holds and is_path(s)
            ):
                self.zone.add(ZERO, self.length(s), -len(part))
            case ir.Op(concept="str.startswith" | "str.endswith" | "str.contains", args=(s, part)) if (
                holds and is_path(s) and is_path(part) and isinstance(part.type, t.Str)
            ):
                self.zone.add(self.length(part), self.length(s), 0)
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
        elif isinstance(b, ir.Arith) and b.op == "-" and self.fits(b) and not isinstance(x.base, Sum | Count) and x.base != ZERO:
            p, q = self.linear(b.left), self.linear(b.right)
            if (
                p is not None
                and q is not None
                and q.base not in (ZERO, x.base)
                and not isinstance(q.base, Sum | Count)
                and self.zone is not None
            ):
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
                if self._entries:
                    self.zone.forget(lambda s: isinstance(s, Count) and name in s.names)
                self.zone.shift(name, known.offset)
                return
            if known is not None and not (isinstance(known.base, Len) and name in known.base.names):
                self._forget_name(name)
                self.zone.add(name, known.base, known.offset)
                self.zone.add(known.base, name, -known.offset)
                return
            low, high = self.interval(value)
            others = [
                *self.zone.symbols(),
                *([self.length(value.args[0])] if isinstance(value, ir.Op) and value.concept in _SEARCHES else ()),
            ]
            uppers = [(s, self.upper(value, s)) for s in others if s not in (name, ZERO)]
            self._forget_name(name)
            if low is not None and (low > (width(type_)[0] or low - 1)):
                self.zone.add(ZERO, name, -low)
            if high is not None and (high < (width(type_)[1] or high + 1)):
                self.zone.add(name, ZERO, high)
            for symbol, up in uppers:
                if up is not None and abs(up) <= MAX_LENGTH and not (isinstance(symbol, Len) and name in symbol.names):
                    self.zone.add(name, symbol, up)
            return
        made = self._made_length(value) if value is not None else None
        self._forget_name(name)
        if made is not None and not (isinstance(made[0].base, Len) and name in made[0].base.names) and made[0].base != name:
            linear, exact = made
            symbol = self.length(ir.Name(name, type=type_))
            self.zone.add(linear.base, symbol, -linear.offset)
            if exact:
                self.zone.add(symbol, linear.base, linear.offset)
        if isinstance(value, ir.Op) and value.concept in ("dict.keys", "dict.items") and isinstance(value.args[0], ir.Name):
            self.snapshots[name] = value
        if isinstance(value, ir.DictLit):
            for key, _ in value.entries:
                if isinstance(key, ir.Const):
                    self.has_key(ir.Name(name, type=type_), key)

    def _forget_name(self, name: str) -> None:
        assert self.zone is not None
        if self.snapshots:
            self.snapshots = {held: of for held, of in self.snapshots.items() if held != name and name not in names_in(of)}
        self.zone.forget(lambda s: s == name or (isinstance(s, (Len, Count)) and name in s.names))

    def has_key(self, d: ir.Expr, key: ir.Expr) -> None:
        """From here on a dictionary is known to have a key, until something may remove it."""
        count = self._count(d, key)
        if count is not None and self.zone is not None:
            self.zone.add(ZERO, count, -1)

    def is_key(self, d: ir.Expr, key: ir.Expr) -> bool:
        count = self._count(d, key)
        known = None if count is None else self.known().bound(ZERO, count)
        return known is not None and known < 0

    def _count(self, d: ir.Expr, key: ir.Expr) -> Count | None:
        """A variable's entries at a key that is a variable or a literal; a NaN is no key that is found again."""
        named = isinstance(d, ir.Name) and isinstance(d.type, t.Dict) and d.id not in self.wild
        fixed = isinstance(key, ir.Const) or (isinstance(key, ir.Name) and key.id not in self.wild)
        if not (named and fixed and isinstance(key.type, t.Str | t.Int | t.Bool | t.Char)):
            return None
        assert isinstance(d, ir.Name)
        known = self._entries.get((d, key))
        if known is None:
            known = self._entries[d, key] = Count(d, key, names_in(d) | names_in(key))
        return known

    def _keys_gone(self) -> None:
        """Any dictionary may have lost keys."""
        assert self.zone is not None
        self.snapshots = {}
        if self._entries:
            self.zone.forget(lambda s: isinstance(s, Count))

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
            case ir.Comp(
                kind="list", clauses=(ir.Clause(iterable=ir.Range(start=ir.Const(value=0), stop=n, step=ir.Const(value=1)), conditions=()),)
            ):
                known = self.linear(n)
                return None if known is None else (known, self.least(n) >= 0)
            case ir.Comp(kind="list", clauses=(ir.Clause(iterable=source, conditions=()),)) if is_path(source):
                return Linear(self.length(source), 0), True
            case ir.Op(concept=concept, args=(source, *_)) if concept in SAME_LENGTH and is_path(source):
                return Linear(self.length(source), 0), True
            case ir.Op(concept="str.split", args=_):
                return Linear(ZERO, 1), False
            case ir.Op(concept="list.concat" | "str.concat", args=(left, right)):
                parts = (self._made_length(left), self._made_length(right))
                match parts:
                    case ((a, sure_a), (b, sure_b)) if ZERO in (a.base, b.base):
                        return Linear(b.base if a.base == ZERO else a.base, a.offset + b.offset), sure_a and sure_b
                return None
            case ir.Name() if t.is_container(value.type) or isinstance(value.type, t.Str):
                return Linear(self.length(value), 0), True
            case _:
                return None

    # --- effects ------------------------------------------------------------------------------------------------------

    def effects(self, e: ir.Expr) -> None:
        """What an operation or call, its operands done, does to what is known."""
        if self.zone is None:
            return
        match e:
            case ir.Op(concept=concept, args=args):
                known = loader.concepts().get(concept)
                if known is None or not known.mutates:
                    return
                for i in known.mutates:
                    self._mutated(args[i], _GROWS.get(concept))
                if any(isinstance(args[i].type, t.Dict | t.Optional | t.Union) for i in known.mutates) and concept not in _KEEPS_KEYS:
                    self._keys_gone()
                if concept == "dict.setdefault":
                    self.has_key(args[0], args[1])
            case ir.Lookup(obj=obj, key=key):
                self.has_key(obj, key)
            case ir.Call(args=args) | ir.CallValue(args=args) | ir.MethodCall(args=args) | ir.New(args=args):
                passed = {a.id for a in args if isinstance(a, ir.Name)}
                self.zone.forget(
                    lambda s: (
                        isinstance(s, Len)
                        and not has_fixed_length(s.of)
                        and not (isinstance(s.of, ir.Name) and s.of.id in self.private and s.of.id not in passed)
                    )
                )
                self._heap_changed()
                self._keys_gone()
            case _:
                pass

    def _heap_changed(self) -> None:
        """Fields and elements may be others now."""
        assert self.zone is not None
        self.zone.forget(lambda s: isinstance(s, Len) and not isinstance(s.of, ir.Name))

    def _mutated(self, obj: ir.Expr, by: int | None) -> None:
        assert self.zone is not None

        def touched(symbol: Symbol) -> bool:
            if not isinstance(symbol, Len) or has_fixed_length(symbol.of) or symbol.of == obj:
                return False
            if isinstance(symbol.of, ir.Name) and isinstance(obj, ir.Name):
                both = {symbol.of.id, obj.id}
                return symbol.of.type == obj.type and not (both & self.private)
            return type(symbol.of.type) is type(obj.type) and not (isinstance(symbol.of, ir.Name) and symbol.of.id in self.private)

        self.zone.forget(touched)
        if by is not None:
            if is_path(obj):
                self.zone.add(ZERO, self.length(obj), 0)  # no length is negative, and what grew is longer than that
            self.zone.shift(self.length(obj), by)
        elif not has_fixed_length(obj):
            self.zone.forget(lambda s: isinstance(s, Len) and s.of == obj)
        if isinstance(obj.type, t.List | t.Dict):
            # Lists inside lists may be others now.
            self.zone.forget(lambda s: isinstance(s, Len) and isinstance(s.of, ir.Index | ir.Lookup) and obj in list(ir.walk(s.of)))

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
                least, most = self.float_range(x)
                return (math.sqrt(least), math.sqrt(most)) if least >= 0 and math.isfinite(most) else nothing
            case ir.Op(concept="float.ceil_to_float" | "float.floor_to_float", args=(x,)):
                least, most = self.float_range(x)
                return (math.floor(least), math.ceil(most)) if math.isfinite(least) and math.isfinite(most) else nothing
            case ir.Op(concept="num.abs", args=(x,)):
                least, most = self.float_range(x)
                return (0.0, max(abs(least), abs(most))) if math.isfinite(least) and math.isfinite(most) else nothing
            case ir.Neg(operand=x):
                least, most = self.float_range(x)
                return -most, -least
            case _:
                return nothing


def width(type_: t.Type) -> Interval:
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


def interrupted(zone: Zone | None, names: Iterable[str]) -> Zone | None:
    """What is left of a zone when some of the assignments to ``names`` may have happened, and any change of lists."""
    if zone is None:
        return None
    gone = frozenset(names)
    out = zone.copy()
    out.forget(
        lambda s: (
            s in gone
            or isinstance(s, Count)
            or (isinstance(s, Len) and (not has_fixed_length(s.of) or not isinstance(s.of, ir.Name) or bool(s.names & gone)))
        )
    )
    return out
