"""Lists that one loop fills: how long they get at most is known before, so that they get their room at once and need not grow."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.passes.effects import assigned, mutated


@dataclass(frozen=True, slots=True)
class Room:
    """A list, the loop that fills it (the place of its statement), what adds to it, and how many items may come."""

    name: str
    loop: int
    append: ir.Op
    length: ir.Expr


def room(body: ir.Body, at: int, natural: Callable[[ir.Expr], bool], ascii_: bool) -> Room | None:
    """What fills the list that the statement ``at`` begins empty, if a loop after it adds one item at most in each turn."""
    start = body[at]
    if not (isinstance(start, ir.Declare) and isinstance(start.type, t.List) and start.value == ir.ListLit((), type=start.type)):
        return None
    name = start.name
    place = next((i for i in range(at + 1, len(body)) if _mentions(body[i], name)), None)
    if place is None:
        return None
    loop, between = body[place], body[at + 1 : place]
    if not isinstance(loop, ir.ForEach | ir.ForRange) or any(ir.holds(s, ir.Return, ir.Break, ir.Continue, ir.Raise) for s in between):
        return None
    appends = [a for s in loop.body for a in _appends(s, name)]
    others = sum(isinstance(n, ir.Name) and n.id == name for n in ir.walk(loop)) - 1
    if len(appends) != 1 or others != sum(_reads(n, name) for n in ir.walk(loop)) or _mentions(appends[0].args[1], name):
        return None
    length = _turns(loop, natural, ascii_)
    if length is None:
        return None
    names = {n.id for n in ir.walk(length) if isinstance(n, ir.Name)}
    if name in names or names & (assigned(between) | mutated((*between, *loop.body), sizes=True)):
        return None
    return Room(name, place, appends[0], length)


def _mentions(node: ir.Node, name: str) -> bool:
    return any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(node))


def _appends(statement: ir.Stmt, name: str) -> list[ir.Op]:
    """What adds to a list in a statement of a loop's body; one in a further loop counts as many."""
    found = [
        n
        for n in ir.walk(statement)
        if isinstance(n, ir.Op) and n.concept == "list.append" and n.args[0] == ir.Name(name, type=n.args[0].type)
    ]
    inner = any(
        _mentions(n, name) for n in ir.walk(statement) if isinstance(n, ir.While | ir.ForRange | ir.ForEach | ir.Lambda | ir.Comp | ir.Try)
    )
    return found * (2 if inner else 1)


def _reads(node: ir.Node, name: str) -> bool:
    """Does an operation look at a list without changing it or handing it on?"""
    match node:
        case ir.Index(obj=ir.Name(id=read), type=type_):
            return read == name and not isinstance(type_, t.List)
        case ir.Length(obj=ir.Name(id=read)):
            return read == name
        case ir.Op(concept="list.contains" | "list.count", args=(ir.Name(id=read), *_)):
            return read == name
        case _:
            return False


def _turns(loop: ir.ForEach | ir.ForRange, natural: Callable[[ir.Expr], bool], ascii_: bool) -> ir.Expr | None:
    """How often a loop turns at most."""
    if isinstance(loop, ir.ForEach):
        return _count(loop.iterable, natural, ascii_)
    upwards = isinstance(loop.step, ir.Const) and loop.step.value > 0 and natural(loop.start)
    return _bound(loop.stop, natural) if upwards else None


def _bound(stop: ir.Expr, natural: Callable[[ir.Expr], bool]) -> ir.Expr | None:
    plain = isinstance(stop, ir.Name | ir.Const) or (isinstance(stop, ir.Length) and isinstance(stop.obj, ir.Name))
    return stop if plain and natural(stop) else None


def _count(iterable: ir.Expr, natural: Callable[[ir.Expr], bool], ascii_: bool) -> ir.Expr | None:
    match iterable:
        case ir.Name(type=t.List() | t.Set() | t.Dict() | t.Iter(lazy="")):
            return ir.Length(iterable, type=t.INT)
        case ir.Op(concept="str.chars", args=(ir.Name(type=t.Str()) as text,)) if ascii_:
            return ir.Length(text, unit="codepoint", type=t.INT)
        case ir.Op(concept="dict.items" | "dict.keys" | "dict.values", args=(ir.Name() as d,)):
            return ir.Length(d, type=t.INT)
        case ir.Op(concept="iter.enumerate" | "iter.reversed" | "iter.zip", args=(first, *_)):
            return _count(first, natural, ascii_)
        case ir.Range(start=start, stop=stop, step=ir.Const(value=int(step))) if step > 0 and natural(start):
            return _bound(stop, natural)
        case _:
            return None
