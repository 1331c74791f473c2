"""Integers beyond 64 bits in PHP: objects of the GMP extension, whose operators take PHP's own integers beside them."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: Operations whose rules call functions of GMP, which take PHP's integers as well.
TAKING = frozenset({"math.gcd", "math.lcm", "int.divmod", "int.pow_mod"})


def gmp_operands(module: ir.Module) -> ir.Module:
    """The module with plain integers beside large ones in arithmetic and comparisons; large ones are neither keys nor members."""
    return ir.rewrite(module, _plain_operands)


def _plain_operands(node: ir.Node) -> ir.Node:
    match node:
        case ir.Expr(type=t.Dict(key=key) | t.Set(elem=key)) if t.BIGINT in (key, *t.children(key)):
            why = "an integer beyond 64 bits can't be a key in PHP"
            return ir.Unsupported("bigint", why, type=node.type, span=node.span)
        case ir.Bits(op="<<" | ">>", left=left, right=right) if left.type == t.BIGINT:
            return dataclasses.replace(node, right=_small(right))
        case ir.Pow(left=left, right=right) if left.type == t.BIGINT:
            return dataclasses.replace(node, left=plain(left), right=_small(right))
        case ir.IntDiv(left=left, right=right) | ir.Mod(left=left, right=right) if left.type == t.BIGINT:
            return dataclasses.replace(node, right=plain(right))
        case ir.Arith(left=left, right=right) | ir.Bits(left=left, right=right) if left.type == t.BIGINT:
            small = plain(right)
            return dataclasses.replace(node, right=small) if small is not right else dataclasses.replace(node, left=plain(left))
        case ir.Compare(left=left, right=right) if left.type == t.BIGINT:
            return dataclasses.replace(node, right=plain(right))
        case ir.Op(concept=concept, args=args) if concept in TAKING and args[0].type == t.BIGINT:
            return dataclasses.replace(node, args=(args[0], *map(plain, args[1:])))
        case _:
            return node


def plain(operand: ir.Expr) -> ir.Expr:
    """PHP's own integer, where one was made large only for the operation, else the operand itself."""
    match operand:
        case ir.Coerce(operand=inner) if operand.type == t.BIGINT and isinstance(inner.type, t.Int):
            return inner
        case ir.Const(value=value) if operand.type == t.BIGINT and abs(value) < 2**63:
            return dataclasses.replace(operand, type=t.INT)
        case _:
            return operand


def _small(operand: ir.Expr) -> ir.Expr:
    """A count or exponent, which must be PHP's own."""
    small = plain(operand)
    return ir.Coerce(small, type=t.INT) if small.type == t.BIGINT else small
