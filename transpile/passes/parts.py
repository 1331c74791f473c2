"""Parts of a container or an object that two places hold and one of them changes: refused where values don't change.

A container that is put into two others, or that a function or a method gives out of what it was given, is a copy here; a change of
one would not show in the other.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Set
from itertools import chain

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import STORES, changed_in_place, coerced_parts, lost_aliases
from dragoman.transpile.passes.effects import mutated, root
from dragoman.transpile.passes.holders import Holders

Changed = Callable[[ir.Node], Iterable[ir.Expr]]
#: Operations whose result is an element of their first operand.
_PICKING = frozenset({"dict.get", "dict.get_or", "dict.setdefault"})


def refuse_parts(changed: Changed, by_value: Callable[[t.Type], bool]) -> Callable[[ir.Module], ir.Module]:
    """The pass; ``changed`` gives the places whose containers an operation, an assignment or a call of a method changes, ``by_value`` tells the types of what is copied."""

    def changes(node: ir.Node) -> Iterator[ir.Expr]:
        return (place for place in changed(node) if by_value(place.type))

    def run(module: ir.Module) -> ir.Module:
        if not any(True for node in ir.walk(module, ir.Op, ir.Assign, ir.MethodCall) for _ in changes(node)):
            return module
        giving = giving_functions(module, by_value)
        holders = Holders(module, changes, by_value, giving)

        def check(function: ir.Function) -> ir.Function:
            found = next(
                chain(
                    lost_aliases(function, changes),
                    coerced_parts(function, changes),
                    _given_parts(function, holders.held, changes),
                    holders.clashes(function),
                ),
                None,
            )
            if found is None:
                return function
            why = f"{found[0]} has a second name or place and is changed, which a copy would not show"
            refused = ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=found[1]), span=found[1])
            return dataclasses.replace(function, body=(refused,))

        def change(node: ir.Node) -> ir.Node:
            return check(node) if isinstance(node, ir.Function) and not node.external else node

        return ir.map_functions(module, lambda function: ir.rewrite(function, change, ir.Function))

    return run


def refuse_held_twice(sharing: bool = False) -> Callable[[ir.Module], ir.Module]:
    """The pass, for targets that refuse other second places themselves: no container is put into several places by a function while
    any function changes such ones there; with ``sharing`` the target shares what the function itself changes."""

    def run(module: ir.Module) -> ir.Module:
        holders = Holders(module, lambda node: (x for x in changed_in_place(node) if _copied(x.type)), _copied, frozenset())
        functions = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in ir.walk(module, ir.Function)}

        def check(function: ir.Function) -> ir.Function:
            twice = [] if function.external else list(holders.held_twice(function))
            shared = mutated(function.body, functions) if sharing and twice else frozenset()
            found = next((n for n in twice if n.id not in shared), None)
            if found is None:
                return function
            why = f"{found.id} is put into several places, where it is changed, which a copy would not show"
            return dataclasses.replace(
                function, body=(ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=found.span), span=found.span),)
            )

        return ir.map_functions(module, check)

    return run


def giving_functions(module: ir.Module, by_value: Callable[[t.Type], bool]) -> Set[str]:
    """Functions of a result that is copied, and methods as ``.name``, that give a part of what they were given, or of their object."""
    shared = {c.name for c in module.constants}
    functions = [(f.name, f, {p.name for p in f.params}) for f in module.functions]
    functions += [(f".{m.name}", m, {"self", *(p.name for p in m.params)}) for c in module.classes for m in c.methods]
    functions = [(name, f, params) for name, f, params in functions if by_value(f.result)]
    found: set[str] = set()
    while True:
        more = {name for name, f, params in functions if name not in found and _gives_part(f, params | shared, found)}
        if not more:
            return found
        found |= more


def _gives_part(function: ir.Function, given: Set[str], giving: Set[str]) -> bool:
    nodes = [n for s in function.body for n in ir.walk(s)]
    parts: set[str] = set()

    def part(value: ir.Expr | None) -> bool:
        match value:
            case ir.Name(id=name):
                return name in parts
            case ir.Index() | ir.Lookup() | ir.Field():
                return root(value) in given | parts
            case ir.Op(concept=concept, args=(obj, *_)) if concept in _PICKING:
                return root(obj) in given | parts
            case ir.Coerce(operand=operand):
                return part(operand)
            case ir.Call(func=name):
                return name in giving
            case ir.MethodCall(obj=obj, method=name):
                return f".{name}" in giving and root(obj) in given | parts
            case _:
                return False

    while True:
        before = len(parts)
        for n in nodes:
            match n:
                case ir.Declare(name=name, value=value) | ir.Assign(target=ir.Name(id=name), value=value) if part(value):
                    parts.add(name)
                case ir.ForEach(target=target, iterable=iterable):
                    over = iterable.args[0] if isinstance(iterable, ir.Op) and iterable.args else iterable
                    if root(over) in given | parts:
                        parts |= {x.id for x in ir.walk(target) if isinstance(x, ir.Name)}
                case ir.Op(concept=concept, args=(into, *_) as args) if concept in STORES and root(into) in given | parts:
                    parts |= _names_put(args[STORES[concept]])
                case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as into, value=value) if root(into) in given | parts:
                    parts |= _names_put(value)
                case _:
                    pass
        if len(parts) == before:
            return any(part(n.value) for n in nodes if isinstance(n, ir.Return))


def _names_put(value: ir.Expr) -> Set[str]:
    """The variables whose values are put somewhere as they are, in a literal too."""
    literal = isinstance(value, ir.ListLit | ir.TupleLit | ir.DictLit | ir.Coerce | ir.IfExp | ir.Name)
    return {n.id for n in ir.walk(value, ir.Name)} if literal else frozenset()


def _given_parts(function: ir.Function, giving: Set[str], changes: Changed) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables that hold such a part, and are changed."""
    if not giving:
        return
    nodes = [n for s in function.body for n in ir.walk(s)]
    places = [place for n in nodes for place in changes(n)]
    changed = {root(place) for place in places}
    for place in places:
        match _start(place):
            case ir.Call(func=func) as call if func in giving:
                yield func, call.span
            case ir.MethodCall(method=method) as call if f".{method}" in giving:
                yield method, call.span
            case _:
                pass
    for n in nodes:
        match n:
            case ir.Declare(name=name, value=value) | ir.Assign(target=ir.Name(id=name), value=value) if name in changed:
                match value:
                    case ir.Call(func=func) if func in giving:
                        yield name, n.span
                    case ir.MethodCall(method=method) if f".{method}" in giving:
                        yield name, n.span
                    case _:
                        pass
            case _:
                pass


def _start(place: ir.Expr) -> ir.Expr:
    """What an access path starts at."""
    while isinstance(place, ir.Index | ir.Lookup | ir.Field | ir.Coerce):
        place = place.operand if isinstance(place, ir.Coerce) else place.obj
    return place


def handed_parts(module: ir.Module, body: ir.Body, changed: Changed = changed_in_place) -> Iterator[tuple[str, ir.Span | None]]:
    """Functions that hand out a container which is held elsewhere, where a body changes it.

    For targets whose containers are values: ``grid.row(0).append(1)`` would change a copy. ``changed`` says which changes are lost.
    """
    if not any(_copied(n.type) for s in body for n in ir.walk(s, ir.Call, ir.MethodCall)):
        return
    nodes = [n for s in body for n in ir.walk(s)]
    mutated = {f.name: [i for i, p in enumerate(f.params) if p.mutated] for f in module.functions}
    places = [x for n in nodes for x in changed(n)]
    places += [
        n.args[i]
        for n in nodes
        if isinstance(n, ir.Call) and changed is changed_in_place
        for i in mutated.get(n.func, ())
        if i < len(n.args)
    ]
    if not places:
        return
    giving = giving_functions(module, _copied)
    values = [n.value for n in nodes if isinstance(n, ir.Declare | ir.Assign) and _target(n) in {root(x) for x in places}]
    for value in (*map(_base, places), *(_base(v) for v in values if v is not None)):
        match value:
            case ir.Call(func=name) if name in giving and _copied(value.type):
                yield name, value.span
            case ir.MethodCall(method=name) if f".{name}" in giving and _copied(value.type):
                yield name, value.span


def _copied(type_: t.Type) -> bool:
    inner = type_.inner if isinstance(type_, t.Optional) else type_
    return isinstance(inner, t.List | t.Dict | t.Set) and not getattr(inner, "frozen", False)


def _target(node: ir.Declare | ir.Assign) -> str | None:
    return node.name if isinstance(node, ir.Declare) else node.target.id if isinstance(node.target, ir.Name) else None


def _base(place: ir.Expr) -> ir.Expr:
    """What an access path starts at."""
    while True:
        match place:
            case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Coerce(operand=obj):
                place = obj
            case _:
                return place
