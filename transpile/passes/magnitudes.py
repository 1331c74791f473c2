"""How large the integers of a function can be, told from how its variables are assigned.

A variable is *steady* where it only ever gets small values or moves step by step: it would need 2**31 turns of a loop to come
near the limits of 64 bits. It is *natural* where it starts at no less than zero and only gets such values.
"""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t

COUNTS = frozenset({"str.ord", "str.count", "list.count", "int.bit_length", "str.index", "list.index", "bisect.left", "bisect.right"})


class Magnitudes:
    """What is known of the integers in a function; parameters and what is assigned by patterns are not known."""

    def __init__(self, function: ir.Function | None = None) -> None:
        nodes = list(ir.walk(function, *ir.BINDERS)) if function is not None else []
        values: dict[str, list[ir.Expr]] = {}
        excluded: set[str] = set()
        for node in nodes:
            match node:
                case ir.Declare(name=name, type=t.Int(), value=value):
                    values.setdefault(name, []).extend([value] if value is not None else [])
                case ir.Assign(target=ir.Name(id=name), value=value):
                    values.setdefault(name, []).append(value)
                case ir.ForEach(target=target, iterable=iterable) | ir.Clause(target=target, iterable=iterable):
                    known = _numbers_of(target, iterable)
                    excluded |= _pattern_names(target) - known.keys()
                    for name, numbers in known.items():
                        values.setdefault(name, []).extend(numbers)
                case ir.Assign(target=target) | ir.Unpack(target=target):
                    excluded |= _pattern_names(target)
                case ir.Assigned(name=name) | ir.Param(name=name):
                    excluded.add(name)
        excluded |= {n.var for n in nodes if isinstance(n, ir.ForRange) and n.var_assigned}
        loops = [n for n in nodes if isinstance(n, ir.ForRange) and n.var not in excluded]
        self.loop_variables = {n.var for n in loops}
        self.naturals = {n for n in values if n not in excluded} | self.loop_variables
        for loop in loops:
            counts_up = isinstance(loop.step, ir.Const) and loop.step.value > 0
            values.setdefault(loop.var, []).append(loop.start if counts_up else ir.Const(-1, type=t.INT))
            if not counts_up and isinstance(loop.stop, ir.Const) and loop.stop.value >= -1:
                values[loop.var][-1] = ir.Const(0, type=t.INT) if isinstance(loop.step, ir.Const) else loop.start
        while bad := {n for n in self.naturals if not all(map(self.natural, values[n]))}:
            self.naturals -= bad
        self.steady = {n for n in values if n not in excluded}
        while bad := {n for n in self.steady if not all(map(self._stepwise, values[n]))}:
            self.steady -= bad

    def _stepwise(self, value: ir.Expr) -> bool:
        match value:
            case ir.Arith(op="+" | "-", left=left, right=ir.Const()):
                return self.small(left)
            case ir.Arith() | ir.Neg():
                return False
            case _:
                return self.small(value)

    def natural(self, node: ir.Expr) -> bool:
        """Is an integer known not to be negative?"""
        match node:
            case ir.Const(value=int(value)):
                return value >= 0
            case ir.Length():
                return True
            case ir.Name(id=name):
                return name in self.naturals
            case ir.Arith(op="+" | "*", left=left, right=right) | ir.IntDiv(left=left, right=right) if not isinstance(node.type, t.Float):
                return self.natural(left) and self.natural(right)
            case ir.Mod(right=right, sign="divisor"):
                return self.natural(right)
            case ir.Bits(op="&", left=left, right=right) if isinstance(node.type, t.Int):
                return self.natural(left) or self.natural(right)
            case ir.Bits(op="|" | "^", left=left, right=right) if isinstance(node.type, t.Int):
                return self.natural(left) and self.natural(right)
            case ir.Bits(op=">>", left=left):
                return self.natural(left)
            case ir.Op(concept=concept):
                return concept in COUNTS
            case ir.Coerce(operand=ir.Expr(type=t.Char() | t.Bool())):
                return True
            case _:
                return False

    def small(self, node: ir.Expr) -> bool:
        """Is an integer known to be far from the limits of 64 bits?"""
        match node:
            case ir.Const(value=int(value)):
                return abs(value) < 1 << 31
            case ir.Length():
                return True
            case ir.Name(id=name):
                return name in self.steady or name in self.loop_variables
            case ir.Arith(op="+" | "-", left=left, right=right) | ir.IntDiv(left=left, right=right):
                return self.small(left) and self.small(right)
            case ir.Mod(right=right):
                return self.small(right)
            case ir.Op(concept=concept):
                return concept in COUNTS or concept == "str.find"
            case ir.Coerce(operand=ir.Expr(type=t.Char() | t.Bool())):
                return True
            case ir.Neg(operand=operand):
                return self.small(operand)
            case ir.IfExp(then=then, orelse=orelse):
                return self.small(then) and self.small(orelse)
            case _:
                return False


def _numbers_of(target: ir.Expr, iterable: ir.Expr) -> dict[str, tuple[ir.Expr, ...]]:
    """The variables of a loop that are no less than some of these numbers on every turn: items of a list, counts, numbers of items."""
    match target, iterable:
        case ir.Name(id=name, type=t.Int()), ir.ListLit(items=items) | ir.TupleLit(items=items):
            return {name: items}
        case ir.Name(id=name, type=t.Int()), ir.Range(start=start, step=ir.Const(value=int(step))) if step > 0:
            return {name: (start,)}
        case ir.TupleLit(items=(ir.Name(id=name), _)), ir.Op(concept="iter.enumerate", args=(_, start)):
            return {name: (start,)}
        case _:
            return {}


def _pattern_names(target: ir.Expr) -> set[str]:
    """The variables that a pattern assigns; those that say which element is assigned stay what they are."""
    match target:
        case ir.Name(id=name):
            return {name}
        case ir.TupleLit(items=items):
            return {name for item in items for name in _pattern_names(item)}
        case _:
            return set()
