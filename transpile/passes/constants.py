"""Float literals and their arithmetic where a compiler has more digits than a double."""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TypeVar

from dragoman.transpile import ir
from dragoman.transpile import types as t

N = TypeVar("N", float, Fraction)


def round_constants(module: ir.Module) -> ir.Module:
    """Sums, products and quotients of float literals, where their exact value is another double, become the literal of what doubles give.

    ``0.1 + 0.2`` is 0.3 where literals are exact numbers (Go) or wider ones (D).
    """
    return ir.rewrite(module, _rounded, ir.Arith, ir.TrueDiv, ir.Neg)


def rounds_twice(value: float) -> bool:
    """Is the literal of a double another one where it is read with 64 bits first, as an 80-bit number has them?"""
    if value == 0 or not math.isfinite(value):
        return False
    exact = abs(Fraction(repr(value)))
    unit = Fraction(2) ** (math.frexp(value)[1] - 64)
    return float(round(exact / unit) * unit) != abs(value)


def _rounded(node: ir.Node) -> ir.Node:
    if not isinstance(node, ir.Arith | ir.TrueDiv | ir.Neg) or not isinstance(node.type, t.Float):
        return node
    known = _value(node)
    if known is None:
        return node
    double, exact = known
    if float(exact) == double and (double != 0 or math.copysign(1, double) > 0):
        return node
    return ir.Const(double, type=node.type, span=node.span)


def _value(node: ir.Expr) -> tuple[float, Fraction] | None:
    """What doubles make of literals, and what exact numbers do; None where something else than a literal is in them, or a result is none."""
    match node:
        case ir.Const(value=float() | int() as value, type=t.Float()):
            return (float(value), Fraction(repr(value))) if math.isfinite(value) else None
        case ir.Coerce(operand=ir.Const(value=int() as value), type=t.Float()):
            return float(value), Fraction(value)
        case ir.Neg(operand=operand):
            inner = _value(operand)
            return inner and (-inner[0], -inner[1])
        case ir.Arith(left=left, right=right) | ir.TrueDiv(left=left, right=right):
            first, second = _value(left), _value(right)
            if first is None or second is None:
                return None
            op = node.op if isinstance(node, ir.Arith) else "/"
            try:
                double, exact = _apply(op, first[0], second[0]), _apply(op, first[1], second[1])
            except (ZeroDivisionError, OverflowError):
                return None
            return (double, exact) if math.isfinite(double) else None
        case _:
            return None


def _apply(op: str, left: N, right: N) -> N:
    match op:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            return left / right
