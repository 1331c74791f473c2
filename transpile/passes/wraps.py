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

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.bounds import Bounds, interrupted, width
from dragoman.transpile.passes.places import ELEMENTS, SPANS, counts
from dragoman.transpile.passes.traits import assigned, has_effects, is_path, names_in
from dragoman.transpile.passes.zones import ZERO, Count, Len, Symbol, Zone, join, join_all

#: Operations that fail where there is no element.
TAKING = frozenset({"list.pop", "deque.popleft", "heap.pop", "heap.pop_cmp", "iter.min", "iter.max", "iter.min_by", "iter.max_by"})
#: How often a loop is looked at before everything about what it changes is forgotten.
ROUNDS = 12


@dataclass(frozen=True, slots=True)
class Native:
    """What a target does by itself, so that a proof is written in its favour.

    ``index_wraps``: a negative index counts from the end, an index beyond the end raises. ``division``: how its integer
    quotient rounds. ``ieee_division``: a float divided by zero is infinite or NaN. ``typed``: a
    narrower integer has to be asked for, even where the value fits.
    """

    index_wraps: bool
    division: Literal["floor", "trunc"]
    ieee_division: bool
    typed: bool = True
    #: Bits to which integers of 64 bits are exact without more ado.
    long_bits: int = 64
    #: The sign of its integer remainder; that of its quotient's rounding where it is left out.
    remainder: Literal["divisor", "dividend"] | None = None

    @property
    def sign(self) -> Literal["divisor", "dividend"]:
        return self.remainder or ("divisor" if self.division == "floor" else "dividend")


PYTHON = Native(index_wraps=True, division="floor", ieee_division=False, typed=False)
JAVASCRIPT = Native(index_wraps=False, division="trunc", ieee_division=True, typed=False, long_bits=54)
CLIKE = Native(index_wraps=False, division="trunc", ieee_division=True, typed=False)
#: As in C, but what is wider does not become an int by itself.
NARROW = Native(index_wraps=False, division="trunc", ieee_division=True)
RUBY = Native(index_wraps=True, division="floor", ieee_division=True, typed=False)
#: Quotients are cut where they become integers, remainders have the sign of the divisor.
PERL = Native(index_wraps=False, division="trunc", ieee_division=True, typed=False, remainder="divisor")


def tighten(native: Native) -> Callable[[ir.Module], ir.Module]:
    """The pass for a target."""

    def run(module: ir.Module) -> ir.Module:
        return ir.map_functions(module, lambda function: ir.replaced(function, body=Analysis(native, function).run()))

    return run


def tighten_unshared(native: Native) -> Callable[[ir.Module], ir.Module]:
    """The same pass, which leaves functions alone that share variables with a closure or stop half-way."""
    tightened = tighten(native)

    def run(module: ir.Module) -> ir.Module:
        done = tightened(module)
        kept = tuple(
            old if ir.holds(old, ir.FunctionDef, ir.Yield) else new for old, new in zip(module.functions, done.functions, strict=True)
        )
        return ir.replaced(done, functions=kept)

    return run


@dataclass
class _Loop:
    breaks: list[Zone | None] = field(default_factory=list)
    continues: list[Zone | None] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Turn:
    """One turn of a loop: the body written anew, the state at its end over all the ways to get there, and the states at its breaks."""

    body: ir.Body
    end: Zone | None
    breaks: tuple[Zone | None, ...]


class Analysis(Bounds):
    """One function: follows its statements with what is known, and writes them anew with what that proves."""

    #: The classes of nodes that ``simplified`` writes in another way.
    CONCERNED: ClassVar[tuple[type[ir.Node], ...]] = (
        *(ir.IntDiv, ir.TrueDiv, ir.Mod, ir.Bits, ir.Index, ir.Lookup, ir.Slice),
        *(ir.Arith, ir.Neg, ir.Coerce, ir.Op),
    )

    def __init__(self, native: Native, function: ir.Function) -> None:
        super().__init__(function, native.long_bits)
        self.native = native
        self.loops: list[_Loop] = []
        #: For each loop the facts that turned out not to hold on every turn, with the looser ones that do.
        self.given_up: dict[int, dict[tuple[Symbol, Symbol, int], int | None]] = {}

    def run(self) -> ir.Body:
        body = self.function.body
        concerned = [any(self.concerns(n) for n in ir.walk(s, *self.CONCERNED)) for s in body]
        # What stands behind the last of these needs not be followed.
        end = max((i for i, is_concerned in enumerate(concerned, 1) if is_concerned), default=0)
        try:
            return (*self.body(body[:end]), *body[end:])
        except RecursionError:
            return body

    def concerns(self, node: ir.Node) -> bool:
        """Could ``simplified`` write this node in another way? Most functions have none: they need not be followed."""
        match node:
            case ir.Arith() | ir.Neg():
                return node.overflow != "unbounded"
            case ir.Coerce(operand=operand):
                return isinstance(node.type, t.Int) and isinstance(operand.type, t.Int)
            case ir.Op(concept=concept):
                return concept in _PROVABLE or bool(counts(concept))
            case ir.Index(obj=obj, index=index):
                return isinstance(index.type, t.Int) and not isinstance(obj.type, t.Tuple)
            case ir.Lookup():
                return node.on_fail == "raise"
            case ir.Slice(lo=lo, hi=hi):
                return lo is not None or hi is not None
            case _:
                return True

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr(self, e: ir.Expr) -> ir.Expr:
        """The expression with what is proved about it; the zone afterwards is that after its evaluation."""
        match e:
            case ir.Const() | ir.Name() | ir.Unsupported():
                return e
            case _ if ir.kinds(e).isdisjoint(_TOLD):
                return e
            case ir.BoolOp(op=op, items=items):
                start = self.zone.copy() if self.zone is not None else None
                done: list[ir.Expr] = []
                ends: list[Zone | None] = []
                for item in items:
                    done.append(self.expr(item))
                    ends.append(self.zone.copy() if self.zone is not None else None)
                    self.assume(done[-1], op == "and")
                self.zone = (
                    ends[0] if len(ends) == 1 else join_all([start if not has_effects(e) else None, *ends]) if has_effects(e) else start
                )
                return ir.replaced(e, items=tuple(done))
            case ir.Select(op=op, left=left, right=right):
                left = self.expr(left)
                chosen = self.zone.copy() if self.zone is not None else None
                self.assume(left if isinstance(left.type, t.Bool) else ir.Truthy(left, type=t.BOOL), op == "and")
                right = self.expr(right)
                self.zone = join(chosen, self.zone)
                return ir.replaced(e, left=left, right=right)
            case ir.IfExp(cond=cond, then=then, orelse=orelse):
                cond = self.expr(cond)
                start = self.zone.copy() if self.zone is not None else None
                self.assume(cond, True)
                then = self.expr(then)
                end, self.zone = self.zone, start
                self.assume(cond, False)
                orelse = self.expr(orelse)
                self.zone = join(end, self.zone)
                return ir.replaced(e, cond=cond, then=then, orelse=orelse)
            case ir.Lambda(params=params, body=body):
                outer, self.zone = self.zone, Zone()
                body = self.expr(body)
                self.zone = outer
                return ir.replaced(e, params=params, body=body)
            case ir.Comp():
                return self._comp(e)
            case ir.Assigned(name=name, value=value):
                value = self.expr(value)
                self.assign(name, value.type, value)
                return ir.replaced(e, value=value)
            case _:
                rebuilt = self._rebuilt(e)
                out = self.simplified(rebuilt)
                self.effects(rebuilt)
                return out

    def _rebuilt(self, e: ir.Expr) -> ir.Expr:
        """The node with its operands done, in order."""
        return ir.replaced(e, **{name: self._part(getattr(e, name)) for name in ir.node_fields(type(e))})

    def _part(self, part: Any) -> Any:
        if isinstance(part, ir.Expr):
            return self.expr(part)
        if isinstance(part, tuple):
            return tuple(map(self._part, part))
        return part

    def _comp(self, e: ir.Comp) -> ir.Expr:
        start = self.zone.copy() if self.zone is not None else None
        clauses = []
        for clause in e.clauses:
            iterable = self.expr(clause.iterable)
            for name in names_in(clause.target):
                if self.zone is not None:
                    self._forget_name(name)
            if isinstance(iterable, ir.Range) and isinstance(clause.target, ir.Name):
                self._counts(clause.target.id, clause.target.type, iterable.start, iterable.stop, iterable.step)
            else:
                self._takes(clause.target, iterable, names_in(clause.target))
            conditions = []
            for condition in clause.conditions:
                conditions.append(self.expr(condition))
                self.assume(conditions[-1], True)
            clauses.append(ir.replaced(clause, iterable=iterable, conditions=tuple(conditions)))
        elem = self.expr(e.elem)
        value = self.expr(e.value) if e.value is not None else None
        self.zone = start if not has_effects(e) else Zone()
        return ir.replaced(e, clauses=tuple(clauses), elem=elem, value=value)

    def simplified(self, e: ir.Expr) -> ir.Expr:
        """One node, its operands done, written as the target likes it and the zone allows it."""
        match e:
            case ir.Arith() | ir.Neg():
                if e.overflow != "unbounded" and self.fits(e):
                    return ir.replaced(e, overflow="unbounded")
                if isinstance(e, ir.Arith) and e.overflow != "unbounded" and e.op != "*":
                    return self._flattened(e)
                return e
            case ir.Bits(op="<<") if e.overflow != "unbounded" and self.fits(e):
                return ir.replaced(e, overflow="unbounded")
            case ir.Bits(op="&", left=left, right=ir.Const(value=int() as mask)) if isinstance(e.type, t.Int) and (mask + 1) & mask == 0:
                low, high = self.interval(left)
                if low is not None and low >= 0 and high is not None and high <= mask:
                    return left
                return e
            case ir.Bits(op=">>>") if self.least(e.left) >= 0:
                return ir.replaced(e, op=">>")
            case ir.IntDiv(left=left, right=right):
                return self._division(e, left, right)
            case ir.TrueDiv(right=right) | ir.Mod(right=right, type=t.Float()) if (
                not self.native.ieee_division and e.on_fail == "unreachable" and self._not_zero(right)
            ):
                return ir.replaced(e, on_fail="raise")
            case ir.TrueDiv(right=right) if self.native.ieee_division and e.on_fail == "raise" and self._not_zero(right):
                return ir.replaced(e, on_fail="unreachable")
            case ir.Mod(left=left, right=right) if isinstance(e.type, t.Int):
                return self._modulo(e, left, right)
            case ir.Compare(op="==" | "!=", left=ir.Mod() as mod, right=ir.Const(value=0)) if isinstance(mod.type, t.Int):
                # Only whether it divides is asked, so the sign does not matter.
                return ir.replaced(e, left=ir.replaced(mod, sign=self.native.sign))
            case ir.Index():
                return self._index(e)
            case ir.Lookup(obj=obj, key=key) if e.on_fail == "raise" and self.is_key(obj, key):
                return ir.replaced(e, on_fail="unreachable")
            case ir.Slice(obj=obj, lo=lo, hi=hi):
                bounds = [b for b in (lo, hi) if b is not None]
                if not bounds or not self._not_negative(bounds):
                    return e
                inside = e.step is None and is_path(obj) and self._spans(obj, bounds)
                return ir.replaced(e, nonneg=True, inside=inside)
            case ir.Coerce(operand=operand) if isinstance(e.type, t.Int) and isinstance(operand.type, t.Int):
                if not isinstance(operand, ir.Arith | ir.Op | ir.IntDiv | ir.Mod) or e.type.bits >= operand.type.bits:
                    return e
                if self.native.typed:
                    return self._narrowed(operand, e.type) or e
                return ir.replaced(operand, type=e.type) if self._fits(operand, e.type) else e
            case ir.Op():
                return self._operation(e)
            case _:
                return e

    def _flattened(self, e: ir.Arith) -> ir.Expr:
        """``wrap(wrap(a + b) + c)`` as ``wrap(a + b + c)``: wrapping once at the end gives the same."""

        def inner(x: ir.Expr) -> ir.Expr:
            if isinstance(x, ir.Arith) and x.overflow == e.overflow and x.op != "*":
                return ir.replaced(x, left=inner(x.left), right=inner(x.right), overflow="unbounded")
            if isinstance(x, ir.Arith) and x.overflow == e.overflow:
                return ir.replaced(x, overflow="unbounded") if self.native.index_wraps else x
            return x

        return ir.replaced(e, left=inner(e.left), right=inner(e.right))

    def _fits(self, e: ir.Expr, type_: t.Int) -> bool:
        (low, high), (least, most) = self.interval(e), width(type_)
        return low is not None and high is not None and least is not None and most is not None and least <= low and high <= most

    def _narrowed(self, e: ir.Expr, type_: t.Int) -> ir.Expr | None:
        """The same number, reckoned in a narrower type all the way; None where an operand or a step is wider."""
        match e:
            case ir.Coerce(operand=operand) if operand.type == type_:
                return operand
            case ir.Const() if self._fits(e, type_):
                return ir.replaced(e, type=type_)
            case ir.Arith(left=left, right=right) | ir.IntDiv(left=left, right=right) | ir.Mod(left=left, right=right):
                one, other = self._narrowed(left, type_), self._narrowed(right, type_)
                return ir.replaced(e, left=one, right=other, type=type_) if one and other and self._fits(e, type_) else None
            case _:
                return None

    def _not_zero(self, e: ir.Expr) -> bool:
        if isinstance(e.type, t.Float):
            low, high = self.float_range(e)
            return low > 0 or high < 0
        (a, b) = self.interval(e)
        return (a is not None and a > 0) or (b is not None and b < 0)

    def _division(self, e: ir.IntDiv, left: ir.Expr, right: ir.Expr) -> ir.Expr:
        if isinstance(e.type, t.Int):
            if self._not_zero(right):
                e = ir.replaced(e, on_fail="unreachable")
            if self._same_sign(left, right):
                e = ir.replaced(e, rounding=self.native.division)
        return e

    def _modulo(self, e: ir.Mod, left: ir.Expr, right: ir.Expr) -> ir.Expr:
        if self._not_zero(right):
            e = ir.replaced(e, on_fail="unreachable")
        if self._same_sign(left, right):
            e = ir.replaced(e, sign=self.native.sign)
        return e

    def _same_sign(self, left: ir.Expr, right: ir.Expr) -> bool:
        (a, b), (c, d) = self.interval(left), self.interval(right)
        both_positive = a is not None and a >= 0 and c is not None and c >= 0
        return both_positive or (b is not None and b <= 0 and d is not None and d <= 0)

    def _index(self, e: ir.Index) -> ir.Expr:
        if not isinstance(e.index.type, t.Int) or isinstance(e.obj.type, t.Tuple):
            return e
        if isinstance(e.index, ir.Const) and e.index.value in (0, -1) and _never_empty(e.obj):
            e = ir.replaced(e, on_fail="unreachable")
        low, high = self.interval(e.index)
        if low is None or low < 0:
            if high is not None and high < 0 and low is not None and self._has(e.obj, -low):
                e = ir.replaced(e, on_fail="unreachable")
            return e
        e = ir.replaced(e, wraps=self.native.index_wraps)
        if e.on_fail == "raise" and is_path(e.obj):
            c = self.upper(e.index, self.length(e.obj))
            if c is not None and c <= -1:
                e = ir.replaced(e, on_fail="unreachable")
        return e

    def _has(self, obj: ir.Expr, count: int) -> bool:
        """Are there surely as many elements?"""
        match obj:
            case ir.Comp(kind="list" | "iter", clauses=(ir.Clause(iterable=source, conditions=()),)):
                return is_path(source) and isinstance(source.type, t.List | t.Str) and self._has(source, count)
            case _:
                return is_path(obj) and self.least(ir.Length(obj, type=t.INT)) >= count

    def _not_negative(self, numbers: Iterable[ir.Expr]) -> bool:
        return all(isinstance(n.type, t.Int) and self.least(n) >= 0 for n in numbers)

    def _spans(self, obj: ir.Expr, bounds: Sequence[ir.Expr]) -> bool:
        """Are one or two bounds, none of them negative, in order and not beyond an object's end?"""
        end = self.upper(bounds[-1], self.length(obj))
        return end is not None and end <= 0 and (len(bounds) == 1 or self.at_most(*bounds))

    def _placed(self, e: ir.Op) -> ir.Op:
        """With what is known of the places and counts that an operation takes."""
        numbers = [e.args[i] for i in counts(e.concept) if i < len(e.args)]
        if not numbers or not self._not_negative(numbers):
            return e
        obj = e.args[0]
        inside = False
        if e.concept in ELEMENTS and is_path(obj):
            place = self.upper(numbers[0], self.length(obj))
            inside = place is not None and place < 0
        elif e.concept in SPANS and is_path(obj):
            inside = self._spans(obj, e.args[SPANS[e.concept] :][: len(numbers)])
        return ir.replaced(e, nonneg=True, inside=inside)

    def _operation(self, e: ir.Op) -> ir.Expr:
        e = self._placed(e)
        args = e.args
        match e.concept, args:
            case "str.substring" | "list.sublist", (s, a, b) if is_path(s):
                if self.least(a) >= 0:
                    end = self.upper(b, self.length(s))
                    if end is not None and end <= 0 and self.at_most(a, b):
                        lo = None if a == ir.Const(0, type=a.type) else a
                        return ir.Slice(s, lo, None if _is_length(b, s) else b, type=e.type, span=e.span)
            case "str.substring_from", (s, a) if is_path(s):
                start = self.upper(a, self.length(s))
                if self.least(a) >= 0 and start is not None and start <= 0:
                    return ir.Slice(s, None if a == ir.Const(0, type=a.type) else a, None, type=e.type, span=e.span)
            case "list.pop_at", (items, ir.Const(value=0 | -1 as place)) if e.on_fail == "raise" and self._has(items, 1):
                taking = "deque.popleft" if place == 0 else "list.pop"
                return ir.replaced(e, concept=taking, args=(items,), on_fail="unreachable", nonneg=False, inside=False)
            case "list.pop_at" | "list.del_at", _ if e.inside:
                return ir.replaced(e, on_fail="unreachable")
            case concept, (items, *_) if concept in TAKING and e.on_fail == "raise" and self._has(items, 1):
                return ir.replaced(e, on_fail="unreachable")
            case "dict.remove" | "dict.pop", (d, key) if e.on_fail == "raise" and self.is_key(d, key):
                return ir.replaced(e, on_fail="unreachable")
            case "cmp.max", (a, ir.Const(value=0)) if isinstance(a.type, t.Int) and self.least(a) >= 0:
                return a
            case "num.abs", (x,) if isinstance(x.type, t.Int) and self.least(x) > -(1 << 63):
                return ir.replaced(e, on_fail="unreachable")
            case "math.sqrt_ieee", (x,) if self.float_range(x)[0] >= 0:
                return ir.replaced(e, concept="math.sqrt")
            case "float.to_int32" | "float.to_int64", (x,):
                return self._truncated(e, x)
            case "math.pow_ieee", (x, y):
                low, high = self.float_range(x)
                least, most = self.float_range(y)
                if (
                    low > 0
                    and math.isfinite(high)
                    and math.isfinite(least)
                    and math.isfinite(most)
                    and _log_bound(low, high, least, most) < 1000
                ):
                    return ir.replaced(e, concept="math.pow")
            case _:
                pass
        return e

    def _truncated(self, e: ir.Op, x: ir.Expr) -> ir.Expr:
        """A cast of a float that fits: plain truncation, or the integer that a rounding was made of."""
        low, high = self.float_range(x)
        least, most = width(e.type)
        if least is None or most is None or not (least <= low and high <= most):
            return e
        match x:
            case ir.Op(concept="float.ceil_to_float" | "float.floor_to_float" as concept, args=args):
                return ir.Op("math.ceil" if "ceil" in concept else "math.floor", args, type=e.type, span=e.span)
            case _:
                return ir.replaced(e, concept="float.to_int")

    # --- statements ---------------------------------------------------------------------------------------------------

    def body(self, statements: Sequence[ir.Stmt]) -> ir.Body:
        return tuple(self.stmt(s) for s in statements)

    def stmt(self, s: ir.Stmt) -> ir.Stmt:
        match s:
            case ir.Declare(name=name, type=type_, value=value):
                value = self.expr(value) if value is not None else None
                self.assign(name, type_, value)
                return ir.replaced(s, value=value)
            case ir.Assign(target=target, value=value):
                return self._assign(s, target, value)
            case ir.Unpack(target=target, value=value):
                value = self.expr(value)
                self._forget_all(names_in(target))
                return ir.replaced(s, value=value)
            case ir.ExprStmt(value=value):
                return ir.replaced(s, value=self.expr(value))
            case ir.If(cond=cond, then=then, orelse=orelse):
                cond = self.expr(cond)
                start = self.zone.copy() if self.zone is not None else None
                self.assume(cond, True)
                then = self.body(then)
                end, self.zone = self.zone, start
                self.assume(cond, False)
                orelse = self.body(orelse)
                self.zone = join(end, self.zone)
                return ir.replaced(s, cond=cond, then=then, orelse=orelse)
            case ir.While():
                return self._while(s)
            case ir.ForRange():
                return self._for_range(s)
            case ir.ForEach():
                return self._for_each(s)
            case ir.Return(value=value):
                value = self.expr(value) if value is not None else None
                self.zone = None
                return ir.replaced(s, value=value)
            case ir.Raise(exception=exception):
                exception = self.expr(exception) if exception is not None else None
                self.zone = None
                return ir.replaced(s, exception=exception)
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
                return ir.replaced(s, cond=cond)
            case ir.Yield(value=value):
                value = self.expr(value)
                if self.zone is not None:
                    self._heap_changed()
                    self._keys_gone()
                return ir.replaced(s, value=value)
            case ir.FunctionDef(function=function):
                return ir.replaced(s, function=ir.replaced(function, body=type(self)(self.native, function).run()))
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
                return ir.replaced(s, value=value)
            case ir.TupleLit():
                self._forget_all(names_in(target))
                if self.zone is not None:
                    self._heap_changed()
                return ir.replaced(s, value=value)
            case _:
                place = self.expr(target)
                if not isinstance(place, ir.Index | ir.Lookup | ir.Field):
                    place = target
                if self.zone is not None:
                    self._heap_changed()
                if isinstance(place, ir.Lookup):
                    self.has_key(place.obj, place.key)
                return ir.replaced(s, target=place, value=value)

    def _try(self, s: ir.Try) -> ir.Stmt:
        changed = assigned(s.body)
        start = self.zone.copy() if self.zone is not None else None
        body = self.body(s.body)
        end = self.zone
        caught = interrupted(start, changed)
        self.zone = end.copy() if end is not None else None
        orelse = self.body(s.orelse)
        ends = [self.zone]
        handlers = []
        for handler in s.handlers:
            self.zone = caught.copy() if caught is not None else None
            handlers.append(ir.replaced(handler, body=self.body(handler.body)))
            ends.append(self.zone)
        self.zone = join_all(ends)
        if s.final:
            after = self.zone
            self.zone = interrupted(start, changed | assigned([x for h in s.handlers for x in h.body]) | assigned(s.orelse))
            final = self.body(s.final)
            if after is not None:
                self.zone = interrupted(after, assigned(s.final))
        else:
            final = ()
        return ir.replaced(s, body=body, handlers=tuple(handlers), orelse=orelse, final=final)

    # --- loops --------------------------------------------------------------------------------------------------------

    def _invariant(self, loop: ir.Stmt, changed: frozenset[str], turn: Callable[[], _Turn], extra: Iterable[Symbol] = ()) -> _Turn:
        """Leaves in the zone what holds at the head of a loop on every turn, and gives a turn that starts there.

        ``turn`` runs the body once from the current zone.
        """
        if self.zone is None:
            return turn()
        head = self.zone
        lengths = [s for s in head.symbols() if isinstance(s, Len)]
        head.close([*changed, *lengths, *extra])
        # On later turns of a loop around this one less is known than before: what did not hold then does not now.
        given_up = self.given_up.setdefault(id(loop), {})
        if given_up:
            head = Zone({(x, y): d for (x, y), c in head.facts.items() if (d := given_up.get((x, y, c), c)) is not None})
        started = head.facts.copy()
        #: By how much a turn moved a bound: what moves by as much again goes on doing so.
        moved: dict[tuple[Symbol, Symbol], int] = {}
        for _ in range(ROUNDS):
            self.zone = head.copy()
            done = turn()
            if done.end is None:
                break
            kept: dict[tuple[Symbol, Symbol], int] = {}
            stable = True
            for pair, c, d in done.end.within(head.facts):
                if d is not None and d <= c:
                    kept[pair] = c
                    continue
                stable = False
                looser = next((k for k in _LOOSER if d is not None and d <= k), None)
                if d is not None and looser is not None and moved.get(pair) != d - c and (looser <= 0 or not self._counts_on(pair)):
                    kept[pair] = looser
                    moved[pair] = d - c
            if stable:
                break
            head = Zone(kept)
        else:
            head.forget(lambda s: s in changed or isinstance(s, Len | Count))
            self.zone = head.copy()
            done = turn()
        for (x, y), c in started.items():
            if head.facts.get((x, y)) != c:
                given_up[x, y, c] = head.facts.get((x, y))
        self.zone = head
        return done

    def _counts_on(self, fact: tuple[Symbol, Symbol]) -> bool:
        """Is a fact about counters, lengths and numbers alone? What moved away from zero in a turn of a loop moves on in the next."""
        return all(x == ZERO or isinstance(x, Len) or x in self.counters for x in fact)

    def _turn(self, body: Sequence[ir.Stmt]) -> _Turn:
        self.loops.append(_Loop())
        done = self.body(body)
        loop = self.loops.pop()
        return _Turn(done, join_all([self.zone, *loop.continues]), tuple(loop.breaks))

    def _while(self, s: ir.While) -> ir.Stmt:
        cond, after = s.cond, self.zone

        def turn() -> _Turn:
            nonlocal cond, after
            cond = self.expr(s.cond)
            after = self.zone.copy() if self.zone is not None else None
            self.assume(cond, True)
            return self._turn(s.body)

        done = self._invariant(s, assigned([s]), turn, self._symbols_of(s.cond))
        self.zone = after
        self.assume(cond, False)
        self.zone = join_all([self.zone, *done.breaks])
        return ir.replaced(s, cond=cond, body=done.body)

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
        changed = assigned(s.body) | {s.var}

        def enter() -> None:
            self._forget_all([s.var])
            self._counts_stable(s, start, stop, step, changed)

        def turn() -> _Turn:
            enter()
            return self._turn(s.body)

        self._forget_all([s.var])
        done = self._invariant(s, changed, turn)
        self._forget_all([s.var])
        self.zone = join_all([self.zone, *done.breaks])
        return ir.replaced(s, start=start, stop=stop, step=step, body=done.body)

    def _counts_stable(self, s: ir.ForRange, start: ir.Expr, stop: ir.Expr, step: ir.Expr, changed: frozenset[str]) -> None:
        """The bounds were evaluated before the loop: only parts that the body leaves alone tell of later turns."""
        safe = changed - {s.var}
        unchanged_start, unchanged_stop = not (names_in(start) & safe), not (names_in(stop) & safe)
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
        names = names_in(s.target)
        changed = assigned(s.body) | names

        # What is taken from it may be made by code that runs only now.
        lazy = isinstance(iterable.type, t.Iter) and any(isinstance(n, ir.Name | ir.Lambda) or _calls(n) for n in ir.walk(iterable))

        def enter() -> None:
            self._forget_all(names)
            if lazy and self.zone is not None:
                self._heap_changed()
                self._keys_gone()
            self._takes(s.target, iterable, changed)

        def turn() -> _Turn:
            enter()
            return self._turn(s.body)

        self._forget_all(names)
        done = self._invariant(s, changed, turn)
        self._forget_all(names)
        self.zone = join_all([self.zone, *done.breaks])
        return ir.replaced(s, iterable=iterable, body=done.body)

    def _takes(self, target: ir.Expr, iterable: ir.Expr, changed: frozenset[str]) -> None:
        """What is known of what a loop takes from an iterable: a text's characters are one long, places are places.

        ``changed`` are the names that the loop gives other values: an iterable that they name is not the one that is read.
        """
        if self.zone is None:
            return
        match iterable, target:
            case ir.Op(concept="iter.enumerate", args=(items, ir.Const(value=int() as first))), ir.TupleLit(
                items=(ir.Name() as place, item)
            ):
                if isinstance(items, ir.Op) and items.concept == "str.chars":
                    items = items.args[0]
                if self.is_tracked(place):
                    self.zone.add(ZERO, place.id, -first)
                    if is_path(items) and not isinstance(items.type, t.Iter) and not names_in(items) & changed:
                        self.zone.add(place.id, self.length(items), first - 1)
                self._takes(item, items, changed)
            case ((ir.Op(concept="dict.keys", args=(d,)) | (ir.Name(type=t.Dict()) as d)), ir.Name()) if not names_in(d) & changed:
                self.has_key(d, target)
            case ir.Op(concept="dict.items", args=(d,)), ir.TupleLit(items=(key, _)) if not names_in(d) & changed:
                self.has_key(d, key)
            case ir.Name(id=name), _ if name in self.snapshots:
                self._takes(target, self.snapshots[name], changed)
            case ((ir.Expr(type=t.Str()) | ir.Op(concept="str.chars")), ir.Name()):
                self.zone.add(self.length(target), ZERO, 1)
                self.zone.add(ZERO, self.length(target), -1)
            case _:
                pass


# --- helpers ----------------------------------------------------------------------------------------------------------

#: The classes of expressions that are written in another way, or after which something else is known.
_TOLD: tuple[type[ir.Node], ...] = (
    *(ir.IntDiv, ir.TrueDiv, ir.Mod, ir.Bits, ir.Index, ir.Lookup, ir.Slice, ir.Arith, ir.Neg, ir.Coerce),
    *(ir.Op, ir.Call, ir.CallValue, ir.MethodCall, ir.New, ir.Assigned, ir.IfExp, ir.Select, ir.Block),
)

#: Operations that ``_operation`` knows by name; those that take places or counts are in ``places``.
_PROVABLE = frozenset(
    {
        "str.substring",
        "list.sublist",
        "str.substring_from",
        "dict.remove",
        "dict.pop",
        "cmp.max",
        "num.abs",
        "math.sqrt_ieee",
        "math.pow_ieee",
        "float.to_int32",
        "float.to_int64",
        *TAKING,
        "list.pop_at",
    }
)
#: Bounds that a fact may be loosened to before it is given up: signs and neighbours.
_LOOSER = (-1, 0, 1, 2)


def _log_bound(low: float, high: float, least: float, most: float) -> float:
    return max(abs(math.log2(x)) for x in (low, high)) * max(abs(least), abs(most))


def _never_empty(e: ir.Expr) -> bool:
    """Is this list never empty, since it holds the parts of a text around separators?"""
    match e:
        case ir.Op(concept="str.split" | "str.split_max" | "str.rsplit_max", args=(_, ir.Const(value=separator), *_)):
            return bool(separator)
        case _:
            return False


def _calls(node: ir.Node) -> bool:
    return isinstance(node, ir.Call | ir.CallValue | ir.MethodCall | ir.New)


def _is_length(e: ir.Expr, of: ir.Expr) -> bool:
    return isinstance(e, ir.Length) and e.obj == of
