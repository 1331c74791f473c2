"""Second names of an element that changes, written as the element: for targets whose variables hold no references.

``row = grid[i]; row.append(1)`` becomes ``grid[i].append(1)`` where ``grid`` and ``i`` stay what they are meanwhile.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import LOOPS
from dragoman.transpile.passes.comprehensions import hoist_blocks, lower_comprehensions
from dragoman.transpile.passes.effects import assigned, root
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.traits import is_path

#: Does a node change what a name stands for, in the way that the target can't share?
Changes = Callable[[ir.Node], Iterable[ir.Expr]]
#: What may: others are not asked.
CHANGING = (ir.Op, ir.Assign, ir.MethodCall)


def expand_paths(changes: Changes) -> Callable[[ir.Module], ir.Module]:
    """The pass, for names of whose objects ``changes`` tells a change."""

    def run(module: ir.Module) -> ir.Module:
        module = loops_that_change(module, changes)
        changed = frozenset(_changed_names(ir.walk(module, *CHANGING), changes))
        return ir.rewrite(module, _Expander(Fresh(module), changes, changed).node, *ir.BODIES) if changed else module

    return run


def loops_that_change(module: ir.Module, changes: Changes) -> ir.Module:
    """Comprehensions that change the elements which they go through, as in ``[row.pop() for row in rows]``, as loops."""

    def wanted(comp: ir.Comp) -> bool:
        names = {n.id for clause in comp.clauses for n in ir.walk(clause.target, ir.Name)}
        return any(root(x) in names for n in ir.walk(comp, *CHANGING) for x in changes(n))

    if not any(map(wanted, ir.walk(module, ir.Comp))):
        return module
    return hoist_blocks(lower_comprehensions(module, wanted))


def look_up_defaults(module: ir.Module) -> ir.Module:
    """``xs = d.setdefault(k, [])`` as a statement and a look-up, which can then be written in the place of ``xs``."""
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Declare(value=ir.Op(concept="dict.setdefault", args=(d, key, default)) as made) if t.is_container(made.type):
                first: tuple[ir.Stmt, ...] = ()
                if not isinstance(key, ir.Name | ir.Const):
                    name = ir.Name(fresh("key"), type=key.type)
                    first, key = (ir.Declare(name.id, key.type, key, mutable=False),), name
                there = ir.ExprStmt(dataclasses.replace(made, args=(d, key, default)), span=node.span)
                found = ir.Lookup(d, key, on_fail="unreachable", type=made.type)
                return (*first, there, dataclasses.replace(node, value=found))
            case _:
                return node

    return ir.rewrite(module, change, ir.Declare)


class _Expander:
    def __init__(self, fresh: Fresh, changes: Changes, ever_changed: frozenset[str]) -> None:
        self.fresh = fresh
        self.changes = changes
        #: Names for what is changed anywhere: what becomes of the others needs no look.
        self.ever_changed = ever_changed

    def node(self, node: ir.Node) -> ir.Node:
        """A node with bodies, in each of which names are expanded."""
        fields = {name: self.body(getattr(node, name)) for name in ("body", "then", "orelse", "final", "main") if _is_body(node, name)}
        changed: dict[str, Any] = {name: body for name, body in fields.items() if body is not getattr(node, name)}
        return dataclasses.replace(node, **changed) if changed else node

    def body(self, body: ir.Body) -> ir.Body:
        for at, statement in enumerate(body):
            rest = body[at + 1 :]
            match statement:
                case ir.Declare(name=name, type=type_, value=ir.Index() | ir.Lookup() as path) if t.is_container(type_):
                    if self.changed(name, rest) and self.stable(path, rest, name) and name not in assigned(rest):
                        return (*body[:at], *self.body(tuple(_renamed(s, name, path) for s in rest)))
                case ir.Declare(name=name, type=t.Optional(inner=inner), value=ir.Op(concept="dict.get", args=(d, key)) as found):
                    entry = ir.Lookup(d, key, on_fail="unreachable", type=inner)
                    if self.changed(name, rest) and self.stable(entry, rest, name) and name not in assigned(rest):
                        return (*body[:at], *self.body(tuple(_looked_up(s, name, found, entry) for s in rest)))
                case ir.ForEach(iterable=iterable):
                    loop = self.loop(statement, iterable)
                    if loop is not None:
                        return self.body((*body[:at], loop, *rest))
                case _:
                    pass
        return body

    def changed(self, name: str, body: ir.Body) -> bool:
        return name in self.ever_changed and name in _changed_names((n for s in body for n in ir.walk(s, *CHANGING)), self.changes)

    def stable(self, path: ir.Expr, body: ir.Body, name: str) -> bool:
        """Do all the names of a path keep their values, and its container its length as long as the name for it is looked at?"""
        if not is_element(path):
            return False
        names = {n.id for n in ir.walk(path) if isinstance(n, ir.Name)}
        container = path.obj if isinstance(path, ir.Index | ir.Lookup) else path
        return not names & assigned(body) and not self.resized(container, body, name)

    def resized(self, container: ir.Expr, body: ir.Body, name: str) -> bool:
        """Does a container change before the last look at a name for its element, or in a loop with one?"""

        def looks(node: ir.Node) -> bool:
            return isinstance(node, ir.Name) and node.id == name

        def changing(node: ir.Node) -> bool:
            return any(x == container for x in self.changes(node))

        nodes = [n for s in body for n in ir.walk(s)]
        first = next((k for k, n in enumerate(nodes) if changing(n)), None)
        if first is None:
            return False
        loops = (n for n in nodes if isinstance(n, (*LOOPS, ir.Lambda, ir.FunctionDef)))
        return any(map(looks, nodes[first:])) or any(any(map(looks, ir.walk(n))) and any(map(changing, ir.walk(n))) for n in loops)

    def loop(self, node: ir.ForEach, iterable: ir.Expr) -> ir.Stmt | None:
        """A loop over elements that are changed as one over their places."""
        match node.target, iterable:
            case ir.Name(id=name, type=type_), ir.Expr(type=t.List(frozen=False)) if is_path(iterable) and self.wanted(
                name, node, iterable
            ):
                place = ir.Name(self.fresh("place"), type=t.INT)
                body = self.replaced(node.body, name, ir.Index(iterable, place, wraps=False, on_fail="unreachable", type=type_))
                return self.counting(place.id, iterable, body, node)
            case ir.Name(id=name, type=type_), ir.Op(concept="iter.reversed" | "list.reversed", args=(xs,)) if (
                is_path(xs) and isinstance(xs.type, t.List) and self.wanted(name, node, xs)
            ):
                place = ir.Name(self.fresh("place"), type=t.INT)
                body = self.replaced(node.body, name, ir.Index(xs, place, wraps=False, on_fail="unreachable", type=type_))
                last = ir.Arith("-", ir.Length(xs, type=t.INT), ir.Const(1, type=t.INT), type=t.INT)
                down = ir.Const(-1, type=t.INT)
                return ir.ForRange(place.id, last, down, down, body, span=node.span)
            case ir.TupleLit(items=(ir.Name(id=i), ir.Name(id=name, type=type_))), ir.Op(
                concept="iter.enumerate", args=(xs, ir.Const(value=0))
            ) if is_path(xs) and isinstance(xs.type, t.List) and self.wanted(name, node, xs) and i not in assigned(node.body):
                path = ir.Index(xs, ir.Name(i, type=t.INT), wraps=False, on_fail="unreachable", type=type_)
                return self.counting(i, xs, self.replaced(node.body, name, path), node)
            case ir.TupleLit(items=(ir.Name(id=key) as k, ir.Name(id=name, type=type_))), ir.Op(concept="dict.items", args=(d,)) if (
                is_path(d) and self.wanted(name, node, d) and key not in assigned(node.body)
            ):
                keys = ir.Op("dict.keys", (d,), type=t.List(k.type))
                return dataclasses.replace(
                    node, target=k, iterable=keys, body=self.replaced(node.body, name, ir.Lookup(d, k, on_fail="unreachable", type=type_))
                )
            case ir.Name(id=name, type=type_), ir.Op(concept="dict.values", args=(ir.Expr(type=t.Dict(key=key_type)) as d,)) if is_path(
                d
            ) and self.wanted(name, node, d):
                k = ir.Name(self.fresh("key"), type=key_type)
                keys = ir.Op("dict.keys", (d,), type=t.List(key_type))
                return dataclasses.replace(
                    node, target=k, iterable=keys, body=self.replaced(node.body, name, ir.Lookup(d, k, on_fail="unreachable", type=type_))
                )
            case _:
                return None

    def wanted(self, name: str, node: ir.ForEach, container: ir.Expr) -> bool:
        if not self.changed(name, node.body):
            return False
        names = {n.id for n in ir.walk(container, ir.Name)} | {name}
        resized = any(x == container for s in node.body for n in ir.walk(s) for x in self.changes(n))
        return not resized and not names & assigned(node.body)

    @staticmethod
    def replaced(body: ir.Body, name: str, path: ir.Expr) -> ir.Body:
        return tuple(_renamed(s, name, path) for s in body)

    @staticmethod
    def counting(var: str, xs: ir.Expr, body: ir.Body, node: ir.ForEach) -> ir.ForRange:
        zero, one = ir.Const(0, type=t.INT), ir.Const(1, type=t.INT)
        return ir.ForRange(var, zero, ir.Length(xs, type=t.INT), one, body, span=node.span)


def _changed_names(nodes: Iterable[ir.Node], changes: Changes) -> Iterator[str]:
    """The names for what nodes change."""
    for node in nodes:
        for place in changes(node):
            named = place.operand if isinstance(place, ir.Coerce) else place
            if isinstance(named, ir.Name):
                yield named.id


def is_element(path: ir.Expr) -> bool:
    """An element of what a variable holds, by indices that are variables or constants."""
    match path:
        case ir.Name():
            return True
        case ir.Index(obj=obj, index=key) | ir.Lookup(obj=obj, key=key):
            return isinstance(key, ir.Name | ir.Const) and is_element(obj)
        case ir.Field(obj=obj):
            return is_element(obj)
        case _:
            return False


def _is_body(node: ir.Node, name: str) -> bool:
    value = getattr(node, name, None)
    return isinstance(value, tuple) and any(isinstance(s, ir.Stmt) for s in value)


def _looked_up(statement: ir.Stmt, name: str, found: ir.Op, entry: ir.Lookup) -> ir.Stmt:
    """The statement with what may be missing as it was found, and as the entry where it is there."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=id_) if id_ == name:
                return found if isinstance(node.type, t.Optional) else entry
            case ir.Coerce(operand=operand) if operand == found and not isinstance(node.type, t.Optional):
                return entry
            case _:
                return node

    return ir.rewrite(statement, change)


def _renamed(statement: ir.Stmt, name: str, path: ir.Expr) -> ir.Stmt:
    return ir.rewrite(statement, lambda n: path if isinstance(n, ir.Name) and n.id == name else n)
