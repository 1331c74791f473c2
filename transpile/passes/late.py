"""Function values that see variables as they become later: refused where a function value holds what they were.

Python's closures hold variables. A target whose closures hold values tells the difference for the variable of a loop that a kept
function speaks of, and for a container that changes after the function was made. What is passed to an operation that calls it
at once is never late.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass
from dragoman.transpile.passes.effects import root

Changed = Callable[[ir.Node], Iterable[ir.Expr]]
Names = frozenset[str]

#: Operations that keep what they are given, beside those of literals, variables and results.
KEEPING = frozenset({"list.append", "list.insert", "list.extend", "dict.setdefault", "set.add", "deque.appendleft", "heap.push"})


def refuse_late(changed: Changed) -> Callable[[ir.Module], ir.Module]:
    """The pass; ``changed`` gives the places whose containers a node changes."""

    def run(module: ir.Module) -> ir.Module:
        if not ir.holds(module, ir.Lambda):
            return module
        search = _Search(changed)
        for node in ir.walk(module):
            if isinstance(node, ir.Function):
                search.body(node.body, _Around())
        search.body(module.main, _Around())

        def refused(node: ir.Node) -> ir.Node:
            if isinstance(node, ir.Lambda) and any(node is late for late in search.late):
                why = "a function value sees a variable as it becomes later"
                return ir.Unsupported("closure", why, type=node.type, span=node.span)
            return node

        return ir.rewrite(module, refused) if search.late else module

    return run


@dataclass(frozen=True, slots=True)
class _Around:
    """What is known where a statement stands: what changes after it, what the loops around it bind and change."""

    later: Names = frozenset()
    bound: Names = frozenset()
    turning: Names = frozenset()


class _Search:
    def __init__(self, changed: Changed) -> None:
        self.changed = changed
        self.late: list[ir.Lambda] = []
        #: Function values by the variable that holds them.
        self.named: dict[str, ir.Lambda] = {}

    def body(self, body: ir.Body, around: _Around) -> None:
        for i, s in enumerate(body):
            here = dataclasses.replace(around, later=around.later | self.changes(body[i + 1 :]))
            match s:
                case ir.Declare(name=name, value=ir.Lambda() as made) | ir.Assign(target=ir.Name(id=name), value=ir.Lambda() as made):
                    self.named[name] = made
                    self.check(made, here.later)
                case _:
                    for made in self.stored(s):
                        self.check(made, here.later | here.bound | here.turning)
            match s:
                case ir.ForEach(body=inner) | ir.ForRange(body=inner) | ir.While(body=inner):
                    bound = around.bound | targets(s)
                    self.body(inner, _Around(here.later, bound, around.turning | self.changes(inner) | given(inner)))
                case ir.FunctionDef():
                    pass
                case _:
                    for inner in bodies(s):
                        self.body(inner, here)

    def changes(self, body: Iterable[ir.Node]) -> Names:
        roots = (root(place) for s in body for n in ir.walk(s) for place in self.changed(n))
        return frozenset(name for name in roots if name is not None)

    def check(self, made: ir.Lambda, names: Names) -> None:
        if captured(made) & names:
            self.late.append(made)

    def stored(self, s: ir.Stmt) -> Iterator[ir.Lambda]:
        """The function values that a statement puts somewhere, its inner statements left out."""
        inside = {id(n) for inner in bodies(s) for x in inner for n in ir.walk(x)}
        for node in ir.walk(s):
            if id(node) in inside:
                continue
            for kept in keeps(node):
                made = self.named.get(kept.id) if isinstance(kept, ir.Name) else kept
                if isinstance(made, ir.Lambda):
                    if isinstance(node, ir.Comp) and captured(made) & {n for c in node.clauses for n in names_of(c.target)}:
                        self.late.append(made)
                    yield made


def keeps(node: ir.Node) -> Iterator[ir.Expr]:
    """What a node puts into something that lasts."""
    match node:
        case ir.Op(concept=concept, args=args) if concept in KEEPING:
            values: Iterable[ir.Expr | None] = args[1:]
        case ir.ListLit(items=items) | ir.TupleLit(items=items) | ir.SetLit(items=items):
            values = items
        case ir.DictLit(entries=entries):
            values = [v for _, v in entries]
        case ir.Comp(elem=elem, value=value):
            values = (elem, value)
        case ir.Return(value=value) | ir.Yield(value=value) | ir.Assign(value=value):
            values = (value,)
        case _:
            values = ()
    for value in values:
        if isinstance(value, ir.Lambda) or (isinstance(value, ir.Name) and isinstance(value.type, t.Func)):
            yield value


def captured(made: ir.Lambda) -> Names:
    own = {n.name for n in ir.walk(made, ir.Param)}
    return frozenset(n.id for n in ir.walk(made) if isinstance(n, ir.Name)) - own


def names_of(target: ir.Expr) -> Names:
    return frozenset(n.id for n in ir.walk(target) if isinstance(n, ir.Name))


def targets(s: ir.Stmt) -> Names:
    match s:
        case ir.ForEach(target=target):
            return names_of(target)
        case ir.ForRange(var=name):
            return frozenset({name})
        case _:
            return frozenset()


def given(body: ir.Body) -> Names:
    """The variables that statements give values: a source has one of each, whatever its loops do."""
    out: set[str] = set()
    for node in (n for s in body for n in ir.walk(s)):
        match node:
            case ir.Declare(name=name) | ir.Assigned(name=name) | ir.ForRange(var=name):
                out.add(name)
            case ir.Assign(target=target) | ir.Unpack(target=target) | ir.ForEach(target=target):
                out |= names_of(target)
    return frozenset(out)


def bodies(s: ir.Stmt) -> Iterator[ir.Body]:
    """The statements inside a statement."""
    match s:
        case ir.If(then=then, orelse=orelse):
            yield from (then, orelse)
        case ir.While(body=body) | ir.ForEach(body=body) | ir.ForRange(body=body):
            yield body
        case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
            yield from (body, *(h.body for h in handlers), orelse, final)
        case ir.FunctionDef(function=function):
            yield function.body
        case _:
            return
