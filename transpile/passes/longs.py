"""64-bit integers as unbounded ones cut to 64 bits, for targets whose numbers are exact to 53 bits only (JavaScript).

Only for modules in which arithmetic on 64-bit integers is left that may leave 53 bits (``wraps`` has taken off the rest); in
others such integers stay plain numbers.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.signatures import signature


def widen_longs(module: ir.Module) -> ir.Module:
    """The module with ``int`` as ``bigint`` throughout, if it needs all of 64 bits, or only calculates and had values beyond 53."""
    wraps = any(map(_fills, ir.walk(module, ir.Arith, ir.Neg, ir.Bits)))
    if not wraps and not (module.wide and _calculates(module)):
        return module
    return ir.rewrite(module, _widened)


def plain_quotients(module: ir.Module) -> ir.Module:
    """True quotients of integers that the target's floats hold exactly are quotients of floats: they are rounded once as well.

    A module in which larger ones were seen keeps them as they are.
    """
    if module.wide:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="int.true_quotient", args=(ir.Expr(type=t.Int(bits=64)) as left, ir.Expr(type=t.Int(bits=64)) as right)):
                a, b = ir.Coerce(left, type=t.FLOAT), ir.Coerce(right, type=t.FLOAT)
                return ir.TrueDiv(a, b, on_fail="raise", type=t.FLOAT, span=node.span)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


def _fills(node: ir.Node) -> bool:
    """Does what is left of an operation use all 64 bits?"""
    if isinstance(node, ir.Bits) and node.op == ">>>":
        return node.type == t.INT
    return isinstance(node, ir.Arith | ir.Neg | ir.Bits) and node.overflow == "wrap64"


def _calculates(module: ir.Module) -> bool:
    """Does a module work with single numbers and texts only, none of which counts or places anything?"""
    containers = t.List | t.Set | t.Dict | t.Tuple | t.Optional | t.Union | t.Func
    nodes = [n for part in (*module.functions, *module.constants) for n in ir.walk(part)]
    return not module.classes and not any(
        isinstance(n, ir.Length | ir.Index | ir.Slice | ir.Comp | ir.Lambda)
        or (isinstance(n, ir.Expr | ir.Param | ir.Declare) and isinstance(n.type, containers) and not isinstance(n, ir.TupleLit | ir.Op))
        or (isinstance(n, ir.Op) and n.concept not in ("str.chars", "str.ord", "int.abs", "int.gcd"))
        for n in nodes
    )


def exact_remainders(module: ir.Module) -> ir.Module:
    """Remainders of products beyond 53 bits, which then are small again: only these are worked out in large integers."""
    return ir.rewrite(module, _exact) if module.wide else module


def _exact(node: ir.Node) -> ir.Node:
    match node:
        case (
            ir.Mod(left=ir.Arith() as left, right=right, type=t.Int(bits=64))
            | ir.Bits(op="&", left=ir.Arith() as left, right=right, type=t.Int(bits=64))
        ) if any(isinstance(n, ir.Arith) and n.op == "*" for n in ir.walk(left, ir.Arith)):
            exact = dataclasses.replace(node, left=_big_arithmetic(left), right=_as_big(right), type=t.BIGINT)
            return ir.Coerce(exact, type=t.INT, span=node.span)
        case _:
            return node


def _big_arithmetic(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Arith):
        return dataclasses.replace(e, left=_big_arithmetic(e.left), right=_big_arithmetic(e.right), type=t.BIGINT)
    return _as_big(e)


def _widened(node: ir.Node) -> ir.Node:
    changes: dict[str, Any] = {}
    for name in ("type", "var_type", "result"):
        found = getattr(node, name, None)
        if isinstance(found, t.Type) and (wide := big(found)) != found:
            changes[name] = wide
    out = dataclasses.replace(node, **changes) if changes else node
    match out:
        case ir.Arith() | ir.Neg() if out.overflow == "wrap64":
            return ir.Op("int.low64", (dataclasses.replace(out, overflow="unbounded"),), type=t.BIGINT, span=out.span)
        case ir.Arith(left=left) | ir.IntDiv(left=left) | ir.Mod(left=left) if (
            not changes and left.type == t.BIGINT and out.type == t.Int(32)
        ):
            return ir.Coerce(dataclasses.replace(out, type=t.BIGINT), type=out.type, span=out.span)  # it is known to fit
        case ir.IntDiv(rounding="trunc", right=right) if changes and not isinstance(right, ir.Const):
            return ir.Op("int.low64", (out,), type=t.BIGINT, span=out.span)  # the smallest by -1
        case ir.Bits(op="<<" | ">>" | ">>>", left=left, right=right) if left.type == t.BIGINT:
            wraps = out.op == "<<" and out.overflow == "wrap64"
            out = dataclasses.replace(out, right=_as_big(right), overflow="unbounded")
            return ir.Op("int.low64", (out,), type=t.BIGINT, span=out.span) if wraps else out
        case ir.Range(start=start, stop=stop, step=step) if changes:
            # Counting stays with plain numbers.
            plain = ir.Range(_as_int(start), _as_int(stop), _as_int(step), type=t.Iter(t.INT), span=out.span)
            each = ir.Name("n", type=t.INT)
            return ir.Comp("iter", ir.Coerce(each, type=t.BIGINT), (ir.Clause(each, plain),), type=out.type)
        case ir.Op(concept=concept, args=args) if (
            changes and concept != "int.low64" and (_few_bits(concept, args) or not _generic(concept))
        ):
            # The operation gives a plain number.
            assert isinstance(node, ir.Op)
            return ir.Coerce(node, type=out.type, span=out.span) if out.type == t.BIGINT else out
        case ir.Coerce(operand=operand) if operand.type == out.type:
            return operand
        case ir.Coerce(operand=ir.Coerce(operand=ir.Op(type=t.INT) as plain)) if out.type in (t.Int(32), t.FLOAT):
            return dataclasses.replace(out, operand=plain)
        case _:
            return out


def _generic(concept: str) -> bool:
    """Does an operation give what it gets, of whatever type that is?"""
    try:
        return not isinstance(signature(concept).result, t.Int)
    except KeyError:
        return True


def _few_bits(concept: str, args: tuple[ir.Expr, ...]) -> bool:
    """Is it a sum of integers of 32 bits?"""
    items = args[0].type if concept == "iter.sum" else None
    return isinstance(items, t.List | t.Iter | t.Set) and items.elem == t.Int(32)


def _as_big(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Const):
        return dataclasses.replace(e, type=t.BIGINT)
    return e if e.type == t.BIGINT else ir.Coerce(e, type=t.BIGINT)


def _as_int(e: ir.Expr) -> ir.Expr:
    match e:
        case ir.Const():
            return dataclasses.replace(e, type=t.INT)
        case ir.Coerce(operand=operand) if isinstance(operand.type, t.Int) and operand.type != t.BIGINT:
            return operand
        case _:
            return ir.Coerce(e, type=t.INT) if e.type == t.BIGINT else e


def big(type_: t.Type) -> t.Type:
    """A type with unbounded integers for those of 64 bits."""
    match type_:
        case t.Int(bits=64):
            return t.BIGINT
        case t.List(elem=e, frozen=frozen, fixed=fixed):
            return t.List(big(e), frozen, fixed)
        case t.Set(elem=e, frozen=frozen):
            return t.Set(big(e), frozen)
        case t.Iter(elem=e):
            return t.Iter(big(e))
        case t.Optional(inner=i):
            return t.Optional(big(i))
        case t.Dict(key=k, value=v):
            return t.Dict(big(k), big(v))
        case t.Tuple(items=items):
            return t.Tuple(tuple(map(big, items)))
        case t.Union(members=members):
            return t.union(map(big, members))
        case t.Func(params=params, result=result):
            return t.Func(tuple(map(big, params)), big(result))
        case _:
            return type_
