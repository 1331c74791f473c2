"""Marks the arithmetic on 64-bit integers that may leave them as ``checked``, for targets that would wrap silently.

Of absolute values, which of the least integer only are none, those of other integers are marked as sure.

The source's integers have no limit. The abstract interpretation of ``wraps`` finds where 64 bits suffice for any values of
the arguments; to its assumptions one is added: a variable that changes by small steps only does not come near the limit.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.bounds import Interval
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.guards import FEW
from dragoman.transpile.passes.wraps import CLIKE, Analysis, Native
from dragoman.transpile.passes.zones import MAX_LENGTH

#: How often a loop turns at most, as ``wraps`` assumes too.
TURNS = 1 << 31


def check_overflow(module: ir.Module) -> ir.Module:
    """The module with ``checked`` on sums, differences and products that are not proved to fit; for unbounded sources only."""
    return checking(CLIKE)(module)


def checking(native: Native) -> Callable[[ir.Module], ir.Module]:
    """``check_overflow`` for a target whose integers are exact to ``native.long_bits``."""

    def run(module: ir.Module) -> ir.Module:
        if module.source != "python":
            return module
        return ir.map_functions(module, lambda function: _function(function, native))

    return run


def _function(function: ir.Function, native: Native) -> ir.Function:
    numbers = [n for n in ir.walk(function, ir.Arith, ir.Neg, ir.Pow, ir.Op) if _may_overflow(n)]
    if not numbers:
        return function
    loose = _Checker(native, function)
    suspects = sum(isinstance(n, ir.Op) for n in numbers)

    def suspected(node: ir.Node) -> ir.Node:
        nonlocal suspects
        node = _squared(node)
        wrapping = _marked(node, "unbounded", "wrap64")
        if wrapping is node or (isinstance(wrapping, ir.Arith | ir.Neg) and loose.fits(wrapping)):
            return node
        suspects += 1
        return wrapping

    suspect = ir.rewrite(function, suspected, ir.Arith, ir.Neg, ir.Pow)
    assert isinstance(suspect, ir.Function)
    if not suspects:  # most functions: what their variables are ever given is enough to see it
        return suspect
    done = ir.replaced(suspect, body=_Checker(native, suspect, loose.reach).run())
    out = ir.rewrite(done, lambda n: _marked(n, "wrap64", "checked"), ir.Arith, ir.Neg)
    assert isinstance(out, ir.Function)
    return out


def _may_overflow(node: ir.Expr) -> bool:
    return node.type == t.INT and (not isinstance(node, ir.Op) or node.concept == "num.abs")


def _squared(node: ir.Node) -> ir.Node:
    """``n ** 2`` as the product that it is, which may fit where no power could be proved to."""
    match node:
        case ir.Pow(left=ir.Name(type=t.INT) as base, right=ir.Const(value=2), type=t.INT):
            return ir.Arith("*", base, base, type=node.type, span=node.span)
        case _:
            return node


def _marked(node: ir.Node, old: ir.Overflow, new: ir.Overflow) -> ir.Node:
    if isinstance(node, ir.Arith | ir.Neg) and node.type == t.INT and node.overflow == old:
        return ir.replaced(node, overflow=new)
    return node


def _neighbour(e: ir.Expr) -> ir.Expr:
    """``n + 1`` as an index, where a wrapped one is out of range as well, or as the end of a loop that would not end."""
    small = isinstance(e, ir.Arith) and e.op != "*" and isinstance(e.right, ir.Const) and abs(e.right.value) <= MAX_LENGTH
    return ir.replaced(e, overflow="unbounded") if isinstance(e, ir.Arith) and small and e.overflow == "wrap64" else e


class _Checker(Analysis):
    """Takes the suspicion off arithmetic that fits, and leaves everything else as it is."""

    def __init__(self, native: Native, function: ir.Function, reach: dict[str, int] | None = None) -> None:
        super().__init__(native, function)
        #: Variables that change by small steps, with how far they get.
        self.reach = reach or {}
        if reach is None:
            self.reach = self._slow(function)
        self.given = {p.name for p in function.params if p.name != "self"}

    CONCERNED = (ir.Arith,)

    def concerns(self, node: ir.Node) -> bool:
        return isinstance(node, ir.Arith) and node.overflow == "wrap64"

    def simplified(self, e: ir.Expr) -> ir.Expr:
        match e:
            case ir.Arith(overflow="wrap64") | ir.Neg(overflow="wrap64") if self.fits(e):
                return ir.replaced(e, overflow="unbounded")
            case ir.Op(concept="num.abs", args=(ir.Expr(type=t.INT) as x,)) if self.interval(x)[0] not in (None, -(1 << 63)):
                return ir.replaced(e, on_fail="unreachable")
            case ir.Index(index=index):
                return ir.replaced(e, index=_neighbour(index))
            case ir.Range(start=start, stop=stop):
                return ir.replaced(e, start=_neighbour(start), stop=_neighbour(stop))
            case _:
                return e

    def _for_range(self, s: ir.ForRange) -> ir.Stmt:
        out = super()._for_range(s)
        assert isinstance(out, ir.ForRange)
        return ir.replaced(out, start=_neighbour(out.start), stop=_neighbour(out.stop))

    def _assign(self, s: ir.Assign, target: ir.Expr, value: ir.Expr) -> ir.Stmt:
        """An element or field of the function's own that counts is a counter as well."""
        places = tuple(map(self.expr, target.items)) if isinstance(target, ir.TupleLit) else ()
        out = super()._assign(s, target, value)
        assert isinstance(out, ir.Assign)
        if isinstance(target, ir.TupleLit):
            return ir.replaced(out, target=ir.replaced(target, items=places))
        owner = root(target)
        counts = isinstance(target, ir.Index | ir.Lookup | ir.Field) and owner is not None and owner not in self.given
        return ir.replaced(out, value=_neighbour(out.value)) if counts else out

    def _interval(self, e: ir.Expr) -> Interval:
        low, high = super()._interval(e)
        far = self.reach.get(e.id) if isinstance(e, ir.Name) else None
        if far is None:
            return low, high
        return -far if low is None else max(low, -far), far if high is None else min(high, far)

    def _slow(self, function: ir.Function) -> dict[str, int]:
        """Variables of the function that start small and change by small numbers only."""
        values: dict[str, list[ir.Expr | None]] = {p.name: [None] for p in function.params}
        for node in (n for s in function.body for n in ir.walk(s, *ir.BINDERS)):
            match node:
                case ir.Declare(name=name, value=value) if value is not None:
                    values.setdefault(name, []).append(value)
                case ir.Assign(target=ir.Name(id=name), value=value) | ir.Assigned(name=name, value=value):
                    values.setdefault(name, []).append(value)
                case ir.ForEach(
                    target=ir.TupleLit(items=(ir.Name(id=index), item)),
                    iterable=ir.Op(concept="iter.enumerate", args=(_, ir.Const() as first)),
                ):
                    values.setdefault(index, []).extend([first, ir.Const(MAX_LENGTH, type=t.INT)])
                    for part in ir.walk(item):
                        if isinstance(part, ir.Name):
                            values.setdefault(part.id, []).append(None)
                case ir.Assign(target=ir.TupleLit() as target) | ir.Unpack(target=target) | ir.ForEach(target=target):
                    for part in ir.walk(target):
                        if isinstance(part, ir.Name):
                            values.setdefault(part.id, []).append(None)
                case ir.Param(name=name) | ir.ForRange(var=name):
                    values.setdefault(name, []).append(None)
                case _:
                    pass
        reach = {name: self._far(name, given) for name, given in values.items() if name not in self.wild}
        return {name: far for name, far in reach.items() if far is not None}

    def _far(self, name: str, values: list[ir.Expr | None]) -> int | None:
        """How far from zero a variable gets that is given these values; None where that is not known."""
        start, step = 0, 0
        for value in values:
            match value:
                case ir.Arith(op="+" | "-", left=ir.Name(id=left), right=right) if left == name:
                    size = self._size(right)
                    if size is None:
                        return None
                    step = max(step, size)
                case ir.Expr(type=t.Int()) if (size := self._size(value)) is not None:
                    start = max(start, size)
                case _:
                    return None
        return start + step * TURNS

    def _size(self, value: ir.Expr) -> int | None:
        """The largest absolute value of an expression, if it is small."""
        low, high = self._interval(value)
        size = MAX_LENGTH if low is None or high is None else max(abs(low), abs(high))
        return size if low is not None and high is not None and size <= MAX_LENGTH else None


def few_checks(module: ir.Module) -> frozenset[str]:
    """The checked operations (``+``, ``-``, ``*``) that are a statement's whole value wherever they are in a module, and few.

    A target whose compiler tells an overflow writes these where they stand; for others a function that checks is shorter.
    """
    whole = [
        s.value
        for s in ir.walk(module, ir.Declare, ir.Assign, ir.Return)
        if isinstance(s, ir.Declare | ir.Assign | ir.Return) and isinstance(s.value, ir.Arith)
    ]
    tops = Counter(v.op for v in whole if v.overflow == "checked" and v.type == t.INT)
    every = Counter(n.op for n in ir.walk(module, ir.Arith) if n.overflow == "checked")
    return frozenset(op for op, count in every.items() if count <= FEW and tops[op] == count)
