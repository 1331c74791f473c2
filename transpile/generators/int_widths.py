"""Arithmetic of literals in C and C++: an ``int`` unless an operand is wider, so that what does not fit needs a wide operand."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t

_LIMIT = 1 << 31


def int_bound(node: ir.Expr, flags: bool) -> int | None:
    """The largest absolute value that an expression written as an ``int`` may have; None where it has 64 bits as it is written.

    ``flags``: booleans and characters are written as they are, without a cast.
    """
    match node:
        case ir.Const(value=int(value)):
            return abs(value) if abs(value) < _LIMIT else None
        case ir.Arith(op=op, left=left, right=right):
            bounds = int_bound(left, flags), int_bound(right, flags)
            if bounds[0] is None or bounds[1] is None:
                return None
            result = bounds[0] * bounds[1] if op == "*" else bounds[0] + bounds[1]
            return result if result < _LIMIT else None
        case ir.Bits(left=left, right=right) | ir.Mod(left=left, right=right) | ir.IntDiv(left=left, right=right):
            return None if int_bound(left, flags) is None or int_bound(right, flags) is None else _LIMIT - 1
        case ir.Neg(operand=operand) | ir.Invert(operand=operand):
            inner = int_bound(operand, flags)
            return None if inner is None else min(inner + 1, _LIMIT - 1)
        case ir.IfExp(then=then, orelse=orelse):
            either = int_bound(then, flags), int_bound(orelse, flags)
            return None if either[0] is None or either[1] is None else max(either[0], either[1])
        case ir.Coerce(operand=ir.Expr(type=t.Bool())) if flags:
            return 1
        case ir.Coerce(operand=ir.Expr(type=t.Char())) if flags:
            return _LIMIT - 1
        case ir.Op(concept="str.ord" | "num.abs" | "cmp.min" | "cmp.max", args=args) if flags and isinstance(args[0].type, t.Char):
            return _LIMIT - 1
        case _:
            return None


def too_small(node: ir.Arith, flags: bool) -> bool:
    """May a result not fit the ``int`` that both operands are?"""
    alone = int_bound(node.left, flags) is not None and int_bound(node.right, flags) is not None
    return isinstance(node.type, t.Int) and alone and int_bound(node, flags) is None
