"""Integers of 32 bits as ones of 64, cut to 32 bits where a value could leave them, for targets that count in 64 bits.

Runs after ``wraps``, which has taken off what cannot overflow. What is left says ``int.low32``, a native conversion in each
target, so the rules for 64-bit integers serve sources that have narrower ones as well.
"""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t

INT32 = t.Int(32)


def widen_ints(module: ir.Module) -> ir.Module:
    """The module with ``int`` for ``int32`` throughout, if it has any."""
    if module.source == "python":  # has no such type, only casts that change nothing
        return ir.rewrite(module, _widened, ir.Coerce)
    return ir.rewrite(ir.rewrite(module, _narrowing, ir.Coerce), _widened)


def _narrowing(node: ir.Node) -> ir.Node:
    """A cast to 32 bits as the operation that it is; the types around it still tell it from one that changes nothing."""
    if isinstance(node, ir.Coerce) and node.type == INT32 and node.operand.type == t.INT:
        return ir.Op("int.low32", (node.operand,), type=INT32, span=node.span)
    return node


def _widened(node: ir.Node) -> ir.Node:
    out = ir.retyped(node, widened)
    match node, out:
        case ir.Arith(overflow="wrap32") | ir.Neg(overflow="wrap32"), ir.Arith() | ir.Neg():
            return low32(dataclasses.replace(out, overflow="unbounded"))
        case ir.Bits(op="<<" | ">>" | ">>>", type=t.Int(bits=32)), ir.Bits():
            return _shift(out)
        case ir.IntDiv(type=t.Int(bits=32), right=right), ir.IntDiv():
            # The least number divided by -1 is the one quotient that leaves 32 bits.
            return out if isinstance(right, ir.Const) and right.value != -1 else low32(out)
        case _, ir.Coerce(operand=operand) if operand.type == out.type:
            return operand
        case _:
            return out


def low32(e: ir.Expr) -> ir.Expr:
    return ir.Op("int.low32", (e,), type=t.INT, span=e.span)


def _shift(e: ir.Bits) -> ir.Expr:
    """Java's shifts of an int: the count is taken modulo 32, a logical one shifts zeros in."""
    count = e.right
    if isinstance(count, ir.Const):
        count = ir.Const(count.value & 31, type=t.INT)
    else:
        count = ir.Bits("&", count, ir.Const(31, type=t.INT), type=t.INT)
    match e.op:
        case "<<":
            shifted = dataclasses.replace(e, right=count, overflow="wrap64")
            return shifted if e.overflow == "unbounded" else low32(shifted)
        case ">>>":
            bits = ir.Bits("&", e.left, ir.Const(0xFFFFFFFF, type=t.INT), type=t.INT)
            shifted = ir.Bits(">>", bits, count, overflow="wrap64", type=t.INT, span=e.span)
            return shifted if isinstance(count, ir.Const) and count.value > 0 else low32(shifted)
        case _:
            return dataclasses.replace(e, right=count, overflow="wrap64")


def widened(type_: t.Type) -> t.Type:
    """A type with 64-bit integers for those of 32 bits."""

    def wide(part: t.Type) -> t.Type:
        return t.INT if part == INT32 else t.union(part.members) if isinstance(part, t.Union) else part

    return t.rewrite(type_, wide)
