"""Objects that two places hold and one of them changes: what a target that copies on assignment would get silently wrong.

The check is of one function, by the order of its text; what stands in a loop comes after everything else in that loop.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import inner, mutated, root
from dragoman.transpile.passes.ownership import unique_names, uses

LOOPS = (ir.While, ir.ForRange, ir.ForEach)
#: Operations that give a new container of the same elements.
SHALLOW = frozenset(
    f"list.{name}" for name in ("copy", "sorted", "sorted_desc", "sorted_by", "sorted_by_desc", "reversed", "concat", "repeat", "to_seq")
) | {"dict.copy", "dict.merge", "dict.fromkeys", "iter.to_list", "value.copy", "dict.values", "iter.reversed"}
#: Operations that put an operand into the container that is their first.
STORES = {"list.append": 1, "list.insert": 2, "deque.appendleft": 1, "dict.setdefault": 2, "heap.push": 1}

#: The containers that a node changes in place.
Changes = Callable[[ir.Node], Iterable[ir.Expr]]


@dataclass(frozen=True, slots=True)
class _Event:
    """Something that happens to a container: where in the text, in which loops, what."""

    place: int
    loops: tuple[int, ...]
    node: ir.Expr
    #: Variables in which the container is kept from then on.
    into: frozenset[str] = frozenset()
    #: The elements are kept, not the container itself.
    shallow: bool = False


def changed_in_place(node: ir.Node) -> Iterator[ir.Expr]:
    """What a node changes: the arguments of mutating operations, the containers of assigned elements."""
    match node:
        case ir.Op(concept=concept, args=args) if concept in loader.concepts():
            yield from (args[i] for i in loader.concepts()[concept].mutates)
        case ir.Assign(target=target):
            for part in target.items if isinstance(target, ir.TupleLit) else (target,):
                if isinstance(part, ir.Index | ir.Lookup | ir.Field):
                    yield part.obj
        case _:
            return


def lost_aliases(function: ir.Function, changes: Changes = changed_in_place) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables whose object another place keeps too, while one of both changes it; and where it is kept."""
    yield from rows_kept_twice(function, changes)
    # Most functions keep nothing in two places, or change nothing, and need no closer look.
    if not any(True for n in ir.walk(function, ir.Op, ir.Assign, ir.Declare) for _ in _kept(n)) or not any(
        True for n in ir.walk(function) for _ in changes(n)
    ):
        return
    copied = unique_names(function)
    moves = uses(copied).moves
    declared: dict[str, tuple[int, ...]] = {p.name: () for p in function.params}
    params = frozenset(declared)
    #: What the variables of loops are elements of.
    origins: dict[str, str] = {}
    kept: list[_Event] = []
    changed: list[_Event] = []
    for place, (node, loops) in enumerate(in_order(copied.body, ())):
        match node:
            case ir.Declare(name=name):
                declared[name] = loops
            case ir.ForEach(target=target, iterable=iterable):
                source = root(iterable.args[0] if isinstance(iterable, ir.Op) and iterable.args else iterable)
                origins.update({n.id: source for n in ir.walk(target) if isinstance(n, ir.Name) and source is not None})
                declared.update({n.id: (*loops, id(node)) for n in ir.walk(target) if isinstance(n, ir.Name)})
            case ir.Unpack(target=target):
                declared.update({n.id: loops for n in ir.walk(target) if isinstance(n, ir.Name)})
            case _:
                pass
        kept.extend(_Event(place, loops, value, into, shallow) for value, into, shallow in _kept(node))
        changed.extend(_Event(place, loops, target) for target in changes(node))
    for event in kept:
        held = root(event.node)
        # The last use of a loop's variable gives nothing away: the element stays where it is.
        given = id(event.node) in moves and not event.shallow and origins.get(held or "") not in params
        if held is None or given:
            continue
        for change in changed:
            if _clash(event, change, held, declared, origins):
                yield held, event.node.span
                break


def rows_kept_twice(function: ir.Function, changes: Changes) -> Iterator[tuple[str, ir.Span | None]]:
    """Elements that get a second place in their own container (``rows[1] = rows[0]``, no exchange), which changes such elements."""
    places = [n for n in ir.walk(function, ir.Assign) if isinstance(n, ir.Assign) and isinstance(n.target, ir.Index | ir.Lookup)]
    for i, node in enumerate(places):
        value = node.value
        if not isinstance(value, ir.Index | ir.Lookup) or not t.is_container(value.type) or isinstance(value.type, t.Class):
            continue
        name = root(value)
        if name is None or name != root(node.target) or any(later.target == value for later in places[i + 1 :]):
            continue
        changed = (place for n in ir.walk(function) for place in changes(n))
        if any(root(place) == name and place.type == value.type and not isinstance(place, ir.Name) for place in changed):
            yield name, node.span


def _clash(event: _Event, change: _Event, name: str, declared: dict[str, tuple[int, ...]], origins: dict[str, str]) -> bool:
    """Does a change concern what was kept, and come after it?"""
    target, other = change.node, root(change.node)
    element = other in origins and event.shallow
    if element:
        other = origins[other or ""]
    if other is None or (other != name and other not in event.into):
        return False
    if event.shallow:
        if (isinstance(target, ir.Name) and not element) or target.type not in _inside(event.node.type):
            return False
    elif (other != name and (isinstance(target, ir.Name) or target.type != event.node.type)) or (
        other == name and not isinstance(event.node, ir.Name)
    ):
        return False
    # An element that a loop goes over is the same object in later turns.
    own = () if name in origins and other != name else declared.get(name, ())
    common = [loop for loop in event.loops if loop in change.loops and loop not in own]
    return change.place > event.place or bool(common)


def repeated_values(module: ir.Module, function: ir.Function, changes: Changes = changed_in_place) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables whose container several places get by the turns of a loop, while any function changes such containers in their places."""
    kept = (v for n in ir.walk(function, ir.Op, ir.Assign) for v, _, _ in _kept(n))
    if not ir.holds(function, ir.Comp) and not any(isinstance(v, ir.Name) for v in kept):
        return
    again = list(_put_again(function.body, frozenset()))
    if not again:
        return
    main = ir.Function("main", (), t.NONE, module.main)
    functions = [n for n in ir.walk(module, ir.Function) if isinstance(n, ir.Function)]
    changed: set[t.Type] = set()
    for f in (*functions, main):
        made = {n.name for n in ir.walk(f, ir.Declare) if isinstance(n, ir.Declare) and isinstance(n.value, ir.ListLit | ir.Op | ir.Comp)}
        places = (place for n in ir.walk(f) for place in changes(n))
        changed |= {place.type for place in places if not (isinstance(place, ir.Name) and place.id in made)}
    yield from ((v.id, v.span) for v in again if v.type in changed)


def _put_again(body: ir.Body, same: frozenset[str]) -> Iterator[ir.Name]:
    """The variables of the names ``same``, or bound outside of a comprehension, that statements put into one place after another."""
    for i, statement in enumerate(body):
        for comp in ir.walk(statement, ir.Comp):
            if isinstance(comp, ir.Comp) and isinstance(comp.elem, ir.Name) and t.is_container(comp.elem.type):
                bound = {n.id for c in comp.clauses for n in ir.walk(c.target, ir.Name) if isinstance(n, ir.Name)}
                yield from (v for v in (comp.elem,) if v.id not in bound and not isinstance(v.type, t.Class))
        inner = [getattr(statement, name) for name in ("body", "then", "orelse") if isinstance(getattr(statement, name, None), tuple)]
        if isinstance(statement, LOOPS):
            bound = {n.id for n in ir.walk(statement, ir.Name) if isinstance(n, ir.Name)} - _rebound(statement)
            for part in inner:
                yield from _put_again(part, frozenset(bound))
        elif inner:
            for part in inner:
                yield from _put_again(part, same)
        elif not any(isinstance(s, ir.Break | ir.Return | ir.Raise) for s in body[i + 1 :]):
            stores = statement.value if isinstance(statement, ir.ExprStmt) else statement
            if isinstance(stores, ir.Op) or (isinstance(stores, ir.Assign) and isinstance(stores.target, ir.Index | ir.Lookup)):
                yield from (v for v, _, shallow in _kept(stores) if isinstance(v, ir.Name) and v.id in same and not shallow)


def _rebound(loop: ir.Stmt) -> set[str]:
    """The variables that get another value within a loop."""
    out: set[str] = set()
    for n in ir.walk(loop, ir.Declare, ir.Assign, ir.Assigned, ir.ForRange, ir.ForEach, ir.Unpack):
        match n:
            case ir.Declare(name=name) | ir.Assign(target=ir.Name(id=name)) | ir.Assigned(name=name) | ir.ForRange(var=name):
                out.add(name)
            case ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Assign(target=ir.TupleLit() as target):
                out.update(x.id for x in ir.walk(target, ir.Name) if isinstance(x, ir.Name))
            case _:
                pass
    return out


def coerced_parts(function: ir.Function, changes: Changes = changed_in_place) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables that hold a container out of a place for several types, and are changed: what a target takes out is a copy."""
    taken: dict[str, ir.Span | None] = {}
    for node in ir.walk(function, ir.Declare, ir.Assign):
        match node:
            case ir.Declare(name=name, value=ir.Coerce() as value) | ir.Assign(target=ir.Name(id=name), value=ir.Coerce() as value):
                by_value = t.is_container(value.type) and not isinstance(value.type, t.Class)
                if by_value and isinstance(inner(value), ir.Index | ir.Lookup | ir.Field):
                    taken[name] = node.span
            case _:
                pass
    if taken:
        changed = {root(place) for node in ir.walk(function) for place in changes(node)}
        yield from ((name, span) for name, span in taken.items() if name in changed)


def stale_copies(function: ir.Function, changes: Changes = changed_in_place) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables that hold an element of something, and are looked at after the element was changed where it stands."""
    if not any(_holds_element(n) for n in ir.walk(function, ir.Declare)):
        return
    copied = unique_names(function)
    held: list[tuple[int, tuple[int, ...], str, ir.Expr, ir.Span | None]] = []
    changed: list[_Event] = []
    last: dict[str, int] = {}
    for place, (node, loops) in enumerate(in_order(copied.body, ())):
        match node:
            case ir.Name(id=name):
                last[name] = place
            case ir.Declare(name=name, value=ir.Expr() as value) if _holds_element(node):
                held.append((place, loops, name, value, node.span))
            case _:
                pass
        # What a node is made of is evaluated before it changes anything.
        changed.extend(_Event(place + sum(1 for _ in ir.walk(node)) - 1, loops, target) for target in changes(node))
    for start, _, name, element, span in held:
        for change in changed:
            same = root(change.node) == root(element) and change.node.type == element.type and not isinstance(change.node, ir.Name)
            if same and start < change.place < last.get(name, 0):
                yield name, span
                break


def _holds_element(node: ir.Declare) -> bool:
    return isinstance(node.value, ir.Index | ir.Lookup | ir.Field) and t.is_container(node.value.type)


def _inside(type_: t.Type) -> list[t.Type]:
    return [x for c in t.children(type_) for x in (c, *_inside(c)) if t.is_container(x)]


def _kept(node: ir.Node) -> Iterator[tuple[ir.Expr, frozenset[str], bool]]:
    """Containers that a node puts into another place: the expression, the variables of that place, whether only its elements."""
    match node:
        case ir.Op(concept=concept, args=args) if concept in STORES:
            yield from _values(args[STORES[concept]], args[0])
        case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as target, value=value):
            yield from _values(value, target)
        case ir.Declare(name=name, value=ir.Expr() as value):
            yield from _elements(value, name)
        case ir.Assign(target=ir.Name(id=name), value=value):
            yield from _elements(value, name)
        case _:
            return


def _values(value: ir.Expr, into: ir.Expr) -> Iterator[tuple[ir.Expr, frozenset[str], bool]]:
    """The variables of a value that is put somewhere, also inside of a literal."""
    name = frozenset({root(into) or ""})
    match value:
        case ir.Name() if t.is_container(value.type):
            yield value, name, False
        case ir.Name(type=t.Optional(inner=held)) if t.is_container(held) and not isinstance(held, t.Class):
            yield value, name, False
        case ir.ListLit(items=items) | ir.TupleLit(items=items):
            for item in items:
                yield from _values(item, into)
        case ir.Coerce(operand=operand):
            yield from _values(operand, into)
        case ir.IfExp(then=then, orelse=orelse):
            yield from _values(then, into)
            yield from _values(orelse, into)
        case _:
            return


def _elements(value: ir.Expr, name: str) -> Iterator[tuple[ir.Expr, frozenset[str], bool]]:
    match value:
        case ir.Op(concept=concept, args=args) if concept in SHALLOW and _inside(value.type):
            repeated = concept == "list.repeat" or concept == "dict.fromkeys"
            yield from ((ir.Name(name, type=value.type) if repeated else a, frozenset({name}), True) for a in args[: 1 if repeated else 2])
        case ir.Slice(obj=obj) if _inside(value.type):
            yield obj, frozenset({name}), True
        case ir.ListLit(items=items) | ir.TupleLit(items=items):
            for item in items:
                yield from _values(item, ir.Name(name))
        case ir.DictLit(entries=entries):
            for _, item in entries:
                yield from _values(item, ir.Name(name))
        case _:
            return


def in_order(body: Sequence[ir.Node], loops: tuple[int, ...]) -> Iterator[tuple[ir.Node, tuple[int, ...]]]:
    """All nodes in the order of the text, each with the loops around it."""
    stack = [(node, loops) for node in reversed(body)]
    while stack:
        node, around = stack.pop()
        yield node, around
        within = (*around, id(node)) if isinstance(node, LOOPS) else around
        stack += [(child, within) for child in reversed(ir.child_nodes(node))]


def stored_arguments(module: ir.Module, body: ir.Body, changes: Changes | None = None) -> Iterator[tuple[str, ir.Span | None]]:
    """Containers that a body hands to a constructor, which keeps them in a field, and goes on to use, where one side changes them.

    For targets whose containers are values: the field would hold another one. ``changes`` says which changes are lost; else all are.
    """
    if not any(c.init is not None for c in module.classes):
        return
    kept: dict[str, dict[int, str]] = {}
    changed: set[str] = set()
    for node in ir.walk(module):
        match node:
            case ir.ClassDef(name=name, init=ir.Function(params=params, body=statements)):
                places = {p.name: i for i, p in enumerate(params) if t.is_container(p.type) and not isinstance(p.type, t.Class)}
                for s in statements:
                    match s:
                        case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=field), value=value):
                            kept.setdefault(name, {}).update({places[n]: field for n in _chosen(value) if n in places})
            case _ if changes is not None:
                changed.update(map(_field, changes(node)))
            case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                changed.update(_field(args[i]) for i in loader.concepts()[concept].mutates if i < len(args))
            case ir.Assign(target=ir.Index(obj=obj) | ir.Lookup(obj=obj)):
                changed.add(_field(obj))
    if not kept:
        return
    nodes = [n for s in body for n in ir.walk(s)]
    if not any(isinstance(n, ir.New) and n.cls in kept for n in nodes):
        return
    # A container of the body's own whose last use is the call is given away.
    copied = unique_names(ir.Function("body", (), t.NONE, body))
    body, moves = copied.body, uses(copied).moves
    own = {n.name for s in body for n in ir.walk(s, ir.Declare)}
    nodes = [n for s in body for n in ir.walk(s)]
    mentions = Counter(n.id for n in nodes if isinstance(n, ir.Name))
    in_place = mutated(body) if changes is None else {root(x) for n in nodes for x in changes(n)}
    for node in nodes:
        if isinstance(node, ir.New) and node.cls in kept:
            for i, field in kept[node.cls].items():
                match node.args[i : i + 1]:
                    case (ir.Name(id=name) as given,) if mentions[name] > 1 and (field in changed or name in in_place):
                        if name not in own or id(given) not in moves:
                            yield name, node.span


def _chosen(value: ir.Expr) -> Iterator[str]:
    """The variables whose value an expression may be."""
    match value:
        case ir.Name(id=name):
            yield name
        case ir.Coerce(operand=operand):
            yield from _chosen(operand)
        case ir.Select(left=one, right=other) | ir.IfExp(then=one, orelse=other):
            yield from _chosen(one)
            yield from _chosen(other)
        case _:
            pass


def _field(node: ir.Expr) -> str:
    """The field that holds what an expression is part of."""
    while isinstance(node, ir.Index | ir.Lookup | ir.Coerce):
        node = node.operand if isinstance(node, ir.Coerce) else node.obj
    return node.name if isinstance(node, ir.Field) else ""
