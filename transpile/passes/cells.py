"""Variables of a rebound function as cells (``ref``, ``IORef``, ``atom`` …), which are stored anew instead of bound anew."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Set
from typing import TypeVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.declare import zero
from dragoman.transpile.passes.terms import Handle, Held, NewCell, Ref, Stored, bound_names

F = TypeVar("F", bound=ir.Node)


def in_cells(function: ir.Function, names: Set[str], given: Set[str], fresh: Callable[[str], str]) -> ir.Function:
    """A rebound function in which variables are cells; ``given`` are the parameters that already come as such."""
    params = {p.name: p for p in function.params}
    own = {name: fresh(name) for name in sorted(names & params.keys() - given)}
    declared = {n.name for s in function.body for n in ir.walk(s, ir.Declare)}
    cells = {**{name: name for name in names}, **own}
    types = {n.id: n.type for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name) and n.id in names}
    names = {name for name in names if name in given or name in types}
    change = _Cells(cells, fresh)
    body = list(change.body(function.body))
    for name in sorted(names - declared - given, reverse=True):
        type_ = params[name].type if name in params else types[name]
        first = ir.Name(name, type=type_) if name in params else zero(type_)
        body.insert(0, ir.Declare(cells[name], Ref(type_), NewCell(first, type=Ref(type_)), mutable=False))
    changed = tuple(dataclasses.replace(p, type=Ref(p.type)) if p.name in given else p for p in function.params)
    return dataclasses.replace(function, params=changed, body=tuple(body))


def _renamed(node: F, old: str, new: ir.Name) -> F:
    return ir.rewrite(node, lambda n: new if isinstance(n, ir.Name) and n.id == old else n)


class _Cells:
    def __init__(self, cells: Mapping[str, str], fresh: Callable[[str], str]) -> None:
        self.cells, self.fresh = cells, fresh

    def body(self, body: ir.Body) -> ir.Body:
        return tuple(new for s in body for new in self.statement(s))

    def statement(self, s: ir.Stmt) -> Iterator[ir.Stmt]:
        """A statement, after what it looks at inside of function values, which see the variable as it is now."""
        match s:
            case ir.Declare(name=name, type=type_, value=value) if name in self.cells:
                first = zero(type_) if value is None else self.expr(value)
                yield dataclasses.replace(s, name=self.cells[name], type=Ref(type_), value=NewCell(first, type=Ref(type_)), mutable=False)
            case ir.Assign(target=ir.Name() as target, value=value) if target.id in self.cells:
                yield self.stored(target, self.expr(value), s)
            case ir.Assign(target=ir.TupleLit() as target, value=value) if any(n.id in self.cells for n in bound_names(target)):
                after: list[ir.Stmt] = []

                def named(item: ir.Expr) -> ir.Expr:
                    if isinstance(item, ir.TupleLit):
                        return dataclasses.replace(item, items=tuple(map(named, item.items)))
                    if not isinstance(item, ir.Name) or item.id not in self.cells:
                        return item
                    name = ir.Name(self.fresh(item.id), type=item.type)
                    after.append(self.stored(item, name, s))
                    return name

                new = named(target)
                yield dataclasses.replace(s, target=new, value=self.expr(value))
                yield from after
            case ir.If() | ir.While() | ir.ForEach() | ir.ForRange() | ir.Try():
                yield self.compound(s)
            case _:
                for variable in self.inside(s).values():
                    now = ir.Name(self.fresh(variable.id), type=variable.type)
                    yield ir.Declare(now.id, now.type, self.held(variable), mutable=False, span=s.span)
                    s = _renamed(s, variable.id, now)
                yield self.looked_at(s)

    def inside(self, s: ir.Stmt) -> dict[str, ir.Name]:
        """The variables that function values and comprehensions look at, but for the calls of a driver."""
        if any(isinstance(n, ir.Op) and n.concept.startswith("driver.") for n in ir.walk(s, ir.Op)):
            return {}
        functions = (n for n in ir.walk(s, ir.Lambda, ir.Comp) if isinstance(n, ir.Lambda | ir.Comp))
        return {n.id: n for f in functions for n in ir.walk(f) if isinstance(n, ir.Name) and n.id in self.cells}

    def stored(self, target: ir.Name, value: ir.Expr, s: ir.Stmt) -> ir.Stmt:
        return ir.ExprStmt(Stored(self.held(target), value, type=t.NONE, span=s.span), span=s.span)

    def held(self, name: ir.Name) -> Held:
        cell = dataclasses.replace(name, id=self.cells[name.id], type=Ref(name.type))
        return Held(cell, type=name.type, span=name.span)

    def compound(self, s: ir.Stmt) -> ir.Stmt:
        match s:
            case ir.If(cond=cond, then=then, orelse=orelse):
                return dataclasses.replace(s, cond=self.expr(cond), then=self.body(then), orelse=self.body(orelse))
            case ir.While(cond=cond, body=body):
                return dataclasses.replace(s, cond=self.expr(cond), body=self.body(body))
            case ir.ForEach(iterable=iterable, body=body):
                return dataclasses.replace(s, iterable=self.expr(iterable), body=self.body(body))
            case ir.ForRange(start=start, stop=stop, step=step, body=body):
                return dataclasses.replace(s, start=self.expr(start), stop=self.expr(stop), step=self.expr(step), body=self.body(body))
            case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
                caught = tuple(dataclasses.replace(h, body=self.body(h.body)) for h in handlers)
                return dataclasses.replace(s, body=self.body(body), handlers=caught, orelse=self.body(orelse), final=self.body(final))
            case _:
                return s

    def expr(self, e: ir.Expr) -> ir.Expr:
        return self.looked_at(e)

    def looked_at(self, node: F) -> F:
        def change(inner: ir.Node) -> ir.Node:
            match inner:
                case Handle(name=name):
                    return ir.Name(self.cells[name], type=Ref(inner.type), span=inner.span)
                case ir.Name(id=name) if name in self.cells and not isinstance(inner.type, Ref):
                    return self.held(inner)
                case _:
                    return inner

        return ir.rewrite(node, change)
