"""Loop variables between literals of which a method is called, or that are cast: Rust must know their type before it knows what uses them.

``for i in -3..3 { total += i.abs(); }`` does not compile: the type of the literals would follow from uses only. From a cast
(``(i * 1000000000) as f64``) nothing follows: the literals would have 32 bits.
"""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.traits import names_in

#: Operations of an integer that are methods in Rust.
_METHODS = frozenset({"num.abs", "int.bit_length", "int.bit_count"})
_LOOPS = (ir.ForRange, ir.ForEach)


def asked_counters(body: ir.Body) -> frozenset[str]:
    """The loop variables whose literals have to say their type."""
    nodes = [n for s in body for n in ir.walk(s)]
    receivers = [receiver for n in nodes if (receiver := _receiver(n)) is not None]
    if not receivers:
        return frozenset()
    loops = [(_names(n), n) for n in nodes if isinstance(n, _LOOPS)]
    #: Variables without a type of their own, and the loop variables that they are computed from.
    open_: dict[str, frozenset[str]] = {}
    while True:
        before = len(open_)
        for names, loop in loops:
            if all(_untyped(x, open_) for x in _given(loop)):
                open_.update({name: frozenset({name}) for name in names if name not in open_})
        for n in nodes:
            # A declaration with a literal in it says its type.
            if isinstance(n, ir.Declare) and n.value is not None and not ir.holds(n.value, ir.Const) and _untyped(n.value, open_):
                open_.setdefault(n.name, _sources(n.value, open_))
        if len(open_) == before:
            break
    return frozenset().union(*(_sources(x, open_) for x in receivers if _untyped(x, open_)))


def _names(loop: ir.Node) -> frozenset[str]:
    return (
        frozenset({loop.var}) if isinstance(loop, ir.ForRange) else names_in(loop.target) if isinstance(loop, ir.ForEach) else frozenset()
    )


def _given(loop: ir.Node) -> Iterator[ir.Expr]:
    """What a loop's variables take their types from."""
    if isinstance(loop, ir.ForRange):
        yield from (loop.start, loop.stop)
    elif isinstance(loop, ir.ForEach):
        yield loop.iterable


def _untyped(node: ir.Expr, open_: dict[str, frozenset[str]]) -> bool:
    """Is it made of integer literals, and of variables without a type, only?"""
    match node:
        case ir.Const():
            return isinstance(node.type, t.Int) and node.type != t.BIGINT
        case ir.Name(id=name):
            return name in open_
        case ir.Arith() | ir.Bits() | ir.Neg() | ir.Mod() | ir.IntDiv() | ir.ListLit() | ir.TupleLit() | ir.Range():
            return bool(ir.child_nodes(node)) and all(_untyped(c, open_) for c in ir.child_nodes(node) if isinstance(c, ir.Expr))
        case ir.Op(concept="iter.enumerate" | "iter.zip" | "iter.reversed", args=args):
            return any(_untyped(a, open_) for a in args if not isinstance(a, ir.Const))
        case ir.Coerce(operand=operand, type=t.Iter() | t.List()):
            return _untyped(operand, open_)
        case _:
            return False


def _receiver(node: ir.Node) -> ir.Expr | None:
    """The integer whose method is what Rust calls for a node."""
    match node:
        case ir.IntDiv(rounding="floor", left=left) | ir.Mod(sign="divisor", left=left) | ir.Pow(left=left):
            return left
        case ir.Arith(overflow="wrap32" | "wrap64", left=left) | ir.Bits(overflow="wrap64", left=left):
            return left
        case ir.Op(concept=concept, args=(first, *_)) if concept in _METHODS:
            return first
        case (
            ir.Op(concept="int.low32", args=(ir.Arith() | ir.Bits() as cast,))
            | ir.Coerce(operand=ir.Arith() | ir.Bits() as cast, type=t.Float())
        ):
            return cast
        case _:
            return None


def _sources(node: ir.Expr, open_: dict[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(open_.get(name, frozenset()) for name in names_in(node)))
