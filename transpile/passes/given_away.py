"""Containers that a call keeps or gives back, and that one of their two places changes: refused where containers are copied.

``aliases`` and ``second_names`` look at one function; this looks through calls: a constructor that keeps its argument, a method that
puts it into a field's list, a function whose result is what it was given, a method that gives a field's container out.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import STORES, changed_in_place, in_order
from dragoman.transpile.passes.effects import inner, root

Table = Mapping[str, Set[int]]
#: Any place but a field: an element of some container.
ELEMENT = "[]"
#: What puts containers somewhere.
_STORING = (ir.Op, ir.Assign, ir.Call, ir.MethodCall, ir.New)


@dataclass(frozen=True, slots=True)
class _Calls:
    """What the functions of a module do with containers: methods are named ``.name``, constructors by their class."""

    #: Which arguments end up in which fields (or as an element of something).
    keeps: dict[str, dict[int, set[str]]]
    #: Which arguments the result may be.
    returns: dict[str, set[int]]
    #: Which fields' containers the result may be.
    fields: dict[str, set[str]]
    changes: Table


def refuse_given_away(by_reference: bool = False) -> Callable[[ir.Module], ir.Module]:
    """The pass; with ``by_reference`` the constructors of the target share the arguments that they are said to change."""

    def run(module: ir.Module) -> ir.Module:
        calls = _calls(module)
        if not any((*calls.keeps.values(), *calls.returns.values(), *calls.fields.values())) and not _field_stores(module):
            return module
        changed = _changed_places(module, calls)

        def check(function: ir.Function) -> ir.Function:
            found = None if function.external else next(_clashes(function, calls, changed, by_reference), None)
            if found is None:
                return function
            why = f"{found[0]} has a second name or place and is changed, which a copy would not show"
            return dataclasses.replace(
                function, body=(ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=found[1]), span=found[1]),)
            )

        return ir.map_functions(module, check)

    return run


def _container(type_: t.Type) -> bool:
    held = type_.inner if isinstance(type_, t.Optional) else type_
    return isinstance(held, t.List | t.Dict | t.Set) and not getattr(held, "frozen", False)


def _callee(node: ir.Node) -> tuple[str, tuple[ir.Expr, ...]]:
    match node:
        case ir.Call(func=name, args=args):
            return name, args
        case ir.MethodCall(method=name, args=args):
            return f".{name}", args
        case ir.New(cls=name, args=args):
            return name, args
        case _:
            return "", ()


def _may_be(value: ir.Expr | None, calls: _Calls) -> Iterator[ir.Expr]:
    """The variables and fields whose container an expression may be, through the calls that give them back."""
    match value:
        case ir.Name() | ir.Field() if _container(value.type):
            yield value
        case ir.Coerce(operand=operand):
            yield from _may_be(operand, calls)
        case ir.IfExp(then=one, orelse=other) | ir.Select(left=one, right=other):
            yield from _may_be(one, calls)
            yield from _may_be(other, calls)
        case ir.Call() | ir.MethodCall():
            name, args = _callee(value)
            for i in calls.returns.get(name, ()):
                yield from _may_be(args[i] if i < len(args) else None, calls)
            for field in calls.fields.get(name, ()):
                yield ir.Field(ir.Name("self", type=t.ANY), field, type=value.type)
        case _:
            return


def _stored(node: ir.Node, calls: _Calls) -> Iterator[tuple[ir.Expr, set[str]]]:
    """What a node puts somewhere, and the fields it is put into."""
    match node:
        case ir.Op(concept=concept, args=args) if concept in STORES:
            yield from ((x, {ELEMENT}) for x in _parts(args[STORES[concept]]))
        case ir.Assign(target=ir.Field(name=name), value=value):
            yield value, {name}
            yield from ((x, {ELEMENT}) for x in _parts(value) if x is not value)
        case ir.Assign(target=ir.Index() | ir.Lookup(), value=value):
            yield from ((x, {ELEMENT}) for x in _parts(value))
        case ir.Call() | ir.MethodCall() | ir.New():
            name, args = _callee(node)
            yield from ((args[i], set(places)) for i, places in calls.keeps.get(name, {}).items() if i < len(args))
        case _:
            return


def _parts(value: ir.Expr) -> Iterator[ir.Expr]:
    """A value, and what stands in a literal."""
    match value:
        case ir.ListLit(items=items) | ir.TupleLit(items=items):
            for item in items:
                yield from _parts(item)
        case ir.DictLit(entries=entries):
            for _, item in entries:
                yield from _parts(item)
        case _:
            yield value


def _functions(module: ir.Module) -> Iterator[tuple[str, ir.Function]]:
    yield from ((f.name, f) for f in ir.walk(module, ir.Function) if f.name)
    for cls in module.classes:
        yield from ((f".{m.name}", m) for m in (*cls.methods, *cls.static_methods))
        if cls.init is not None:
            yield cls.name, cls.init


def _calls(module: ir.Module) -> _Calls:
    functions = [(name, f, [n for s in f.body for n in ir.walk(s, *_STORING, ir.Return)]) for name, f in _functions(module)]
    changing = {name: {i for i, p in enumerate(f.params) if p.mutated} for name, f, _ in functions}
    calls = _Calls({}, {}, {}, changing)
    for cls in module.classes:
        if cls.init is None:
            calls.keeps[cls.name] = {i: {f.name} for i, f in enumerate(cls.fields) if _container(f.type)}
    grown = True
    while grown:
        before = repr((calls.keeps, calls.returns, calls.fields))
        for name, f, nodes in functions:
            stored = [(v, into) for n in nodes for value, into in _stored(n, calls) for v in _may_be(value, calls)]
            given = [v for n in nodes if isinstance(n, ir.Return) and not f.is_generator for v in _may_be(n.value, calls)]
            if not stored and not given:
                continue
            places = {p.name: i for i, p in enumerate(f.params)}
            names = _names(f, calls)
            for v, into in stored:
                for held in names(v) & places.keys():
                    calls.keeps.setdefault(name, {}).setdefault(places[held], set()).update(into)
            for v in given:
                calls.returns.setdefault(name, set()).update(places[h] for h in names(v) if h in places)
                if isinstance(v, ir.Field):
                    calls.fields.setdefault(name, set()).add(v.name)
        grown = before != repr((calls.keeps, calls.returns, calls.fields))
    return calls


def _names(f: ir.Function, calls: _Calls) -> Callable[[ir.Expr], set[str]]:
    """The variables that a place may be the container of, itself included."""
    sources: dict[str, set[str]] = {}
    for node in (n for s in f.body for n in ir.walk(s, ir.Declare, ir.Assign)):
        match node:
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                sources.setdefault(name, set()).update(v.id for v in _may_be(value, calls) if isinstance(v, ir.Name))
            case _:
                pass

    def names(value: ir.Expr) -> set[str]:
        found, todo = set[str](), [value.id] if isinstance(value, ir.Name) else []
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                todo.extend(sources.get(name, ()))
        return found

    return names


def _changes(node: ir.Node, calls: _Calls) -> Iterator[ir.Expr]:
    yield from changed_in_place(node)
    name, args = _callee(node)
    yield from (args[i] for i in calls.changes.get(name, ()) if i < len(args))


def _changed_places(module: ir.Module, calls: _Calls) -> dict[str, set[t.Type]]:
    """The fields whose containers are changed in place, and the types of elements that are; each with the types."""
    out: dict[str, set[t.Type]] = {}
    elements = {
        n.id
        for loop in ir.walk(module, ir.ForEach, ir.Unpack)
        if isinstance(loop, ir.ForEach | ir.Unpack)
        for n in ir.walk(loop.target)
        if isinstance(n, ir.Name)
    }
    elements |= {d.name for d in ir.walk(module, ir.Declare) if isinstance(d.value, ir.Index | ir.Lookup)}
    for node in ir.walk(module):
        for place in map(inner, _changes(node, calls)):
            match place:
                case ir.Field(name=name):
                    out.setdefault(name, set()).add(place.type)
                case ir.Name(id=name) if name not in elements:
                    pass
                case _:
                    out.setdefault(ELEMENT, set()).add(place.type)
    return out


def _field_stores(module: ir.Module) -> bool:
    """Is a field's container put somewhere else?"""
    calls = _Calls({}, {}, {}, {})
    return ir.holds(module, ir.Field) and any(
        isinstance(v, ir.Field) for n in ir.walk(module, *_STORING) for value, _ in _stored(n, calls) for v in _may_be(value, calls)
    )


def _clashes(
    function: ir.Function, calls: _Calls, changed: Mapping[str, Set[t.Type]], by_reference: bool
) -> Iterator[tuple[str, ir.Span | None]]:
    nodes = list(in_order(function.body, ()))
    declared = {n.name: loops for n, loops in nodes if isinstance(n, ir.Declare)}
    declared.update(
        {m.id: (*loops, id(n)) for n, loops in nodes if isinstance(n, ir.ForEach) for m in ir.walk(n.target) if isinstance(m, ir.Name)}
    )
    reads = [(at, loops, n.id) for at, (n, loops) in enumerate(nodes) if isinstance(n, ir.Name)]
    written = [(at, loops, root(x)) for at, (n, loops) in enumerate(nodes) for x in _changes(n, calls)]
    renewed = {(n.target.name, loops) for n, loops in nodes if isinstance(n, ir.Assign) and isinstance(n.target, ir.Field)}

    def later(events: Sequence[tuple[int, tuple[int, ...], str | None]], name: str, at: int, loops: tuple[int, ...]) -> bool:
        again = [x for x in loops if x not in declared.get(name, ())]
        return any(who == name and (place > at or any(x in inside for x in again)) for place, inside, who in events)

    for at, (node, loops) in enumerate(nodes):
        end = at + sum(1 for _ in ir.walk(node))
        for value, into in _stored(node, calls):
            if by_reference and isinstance(node, ir.New) and any(value is node.args[i] for i in calls.changes.get(node.cls, ())):
                continue
            direct = not isinstance(node, ir.Call | ir.MethodCall | ir.New)
            moved = any(changed.get(place, set()) & ({value.type} if place == ELEMENT else changed.get(place, set())) for place in into)
            for held in _may_be(value, calls):
                match held:
                    case ir.Name(id=name) if not direct:
                        own = [e for e in written if e[0] != at]
                        if later(own, name, end - 1, loops) or (moved and later(reads, name, end - 1, loops)):
                            yield name, node.span or value.span
                    case ir.Field(name=name) if (name in changed or moved) and (name, loops) not in renewed and name not in into:
                        yield name, node.span or value.span
                    case _:
                        pass
        match node:
            case (
                ir.Declare(name=name, value=ir.Call() | ir.MethodCall() as value)
                | ir.Assign(target=ir.Name(id=name), value=ir.Call() | ir.MethodCall() as value)
            ):
                for held in _may_be(value, calls):
                    if isinstance(held, ir.Field):
                        if later(written, name, end - 1, loops) or (held.name in changed and _stale(nodes, end, name)):
                            yield name, node.span
                    elif isinstance(held, ir.Name) and held.id != name:
                        pairs = ((name, held.id), (held.id, name))
                        if any(later(written, one, end - 1, loops) and later(reads, other, end - 1, loops) for one, other in pairs):
                            yield name, node.span
            case _:
                pass


def _stale(nodes: Sequence[tuple[ir.Node, tuple[int, ...]]], start: int, name: str) -> bool:
    """Is a variable looked at after a later call, which may have changed the field that it came from?"""
    calls = [at for at, (n, _) in enumerate(nodes) if at >= start and isinstance(n, ir.MethodCall)]
    return any(isinstance(n, ir.Name) and n.id == name and calls and at > calls[0] for at, (n, _) in enumerate(nodes))
