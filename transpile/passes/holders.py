"""What two places hold by way of calls, while one of them changes it: where values don't change, the other would show the old one.

``aliases`` and ``parts`` look at one function; this also follows what functions keep of their arguments (``queue.put(row)``), what
they give out and hold all the same (``account = bank.open(name)``), and which types of values their calls change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import LOOPS, STORES
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.methods import Made
from dragoman.transpile.passes.ownership import unique_names, uses
from dragoman.transpile.passes.rebinding import falls

Changed = Callable[[ir.Node], Iterable[ir.Expr]]
#: A type of values that change, and the field in which they do; None: wherever they are held.
Effect = tuple[t.Type, str | None]
#: What may put values into places.
_STORING: tuple[type[ir.Node], ...] = (ir.Op, ir.Assign, ir.MethodCall, Made, ir.Call, ir.New)


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where something stands: its place in the text, the loops and the branches around it."""

    place: int
    loops: tuple[int, ...]
    #: The branches it is in (statement, which one), and whether control leaves at the branch's end.
    branches: tuple[tuple[int, int, bool], ...]

    def before(self, other: _Spot, declared: tuple[int, ...]) -> bool:
        """Can control come from here to the other spot, with a variable that was declared in these loops still the same?"""
        if any(loop in other.loops for loop in self.loops if loop not in declared):
            return True
        mine = {at: way for at, way, _ in self.branches}
        if any(mine.get(at, way) != way for at, way, _ in other.branches):
            return False
        leaves = any(left for at, way, left in self.branches if (at, way, left) not in other.branches)
        return self.place < other.place and not leaves


@dataclass(frozen=True, slots=True)
class _Hold:
    """A value that a statement puts into a place, or gives a name while it stays where it is."""

    spot: _Spot
    value: ir.Name
    #: The fields through which the value can be reached there.
    fields: frozenset[str]


@dataclass(slots=True)
class _Seen:
    """What happens in a function, in the order of its text."""

    held: list[_Hold] = field(default_factory=list)
    named: list[_Hold] = field(default_factory=list)
    #: Changes, each with the variable that it is made through.
    effects: list[tuple[_Spot, Effect, str | None]] = field(default_factory=list)
    mentions: dict[str, list[_Spot]] = field(default_factory=dict)
    #: Where variables are given a value of their own, and the loops in which they keep it.
    bound: dict[str, list[tuple[_Spot, tuple[int, ...]]]] = field(default_factory=dict)

    #: Mentions of what comprehensions and function values bind themselves.
    inner: set[int] = field(default_factory=set)
    #: Loops whose turns all go through their whole text.
    straight: set[int] = field(default_factory=set)

    def add(self, node: ir.Node, spot: _Spot) -> None:
        match node:
            case ir.Name(id=name):
                if id(node) not in self.inner:
                    self.mentions.setdefault(name, []).append(spot)
            case ir.Comp() | ir.Lambda():
                own = {
                    n.id for c in ir.walk(node, ir.Clause) if isinstance(c, ir.Clause) for n in ir.walk(c.target) if isinstance(n, ir.Name)
                }
                own |= {p.name for p in ir.walk(node, ir.Param) if isinstance(p, ir.Param)}
                self.inner.update(id(n) for n in ir.walk(node, ir.Name) if isinstance(n, ir.Name) and n.id in own)
            case ir.Declare(name=name) | ir.Assign(target=ir.Name(id=name)):
                self.bound.setdefault(name, []).append((spot, spot.loops))
            case ir.ForEach(target=target) | ir.Unpack(target=target):
                loops = (*spot.loops, id(node)) if isinstance(node, ir.ForEach) else spot.loops
                for n in ir.walk(target):
                    if isinstance(n, ir.Name):
                        self.bound.setdefault(n.id, []).append((spot, loops))
            case _:
                pass
        if isinstance(node, LOOPS) and not any(True for _ in ir.walk(node, ir.Break, ir.Continue, ir.Try)):
            self.straight.add(id(node))

    def within(self, hold: _Hold) -> tuple[int, ...]:
        """The loops in which a variable keeps the value that is held."""
        before = [loops for spot, loops in self.bound.get(hold.value.id, ()) if spot.place <= hold.spot.place]
        return before[-1] if before else ()

    def is_same(self, hold: _Hold, spot: _Spot) -> bool:
        """May a variable still have the value that is held? It has not where it surely got another one meanwhile."""
        bound = self.bound.get(hold.value.id, ())
        if any(
            hold.spot.place < at.place <= spot.place and set(loops) <= set(spot.loops) and set(at.branches) <= set(spot.branches)
            for at, loops in bound
        ):
            return False
        # Back in the loop that both are in, every turn of which comes by what follows the first.
        around = tuple(loop for loop in hold.spot.loops if loop in spot.loops)
        return not (
            spot.place <= hold.spot.place
            and around
            and around[-1] in self.straight
            and any(at.place > hold.spot.place and at.loops == around and set(at.branches) <= set(hold.spot.branches) for at, _ in bound)
        )


class Holders:
    """The module's functions as far as they keep, give and change values of the types that ``by_value`` tells."""

    def __init__(self, module: ir.Module, changed: Changed, by_value: Callable[[t.Type], bool], giving: Set[str]) -> None:
        self.changed, self.by_value, self.giving = changed, by_value, giving
        self.bases = {c.name: c.base for c in module.classes}
        self.inits = frozenset(c.name for c in module.classes if c.init is not None)
        self.functions: list[tuple[str, ir.Function]] = [(f.name, f) for f in module.functions]
        for c in module.classes:
            self.functions += [(f".{m.name}", m) for m in (*c.methods, *c.static_methods)]
            self.functions += [(c.name, c.init)] if c.init is not None else []
        self.keeps: dict[str, frozenset[int]] = {
            c.name: frozenset(i for i, f in enumerate(c.fields) if by_value(f.type))
            for c in module.classes
            if c.init is None and not c.base
        }
        self.module = module
        self.held = frozenset(giving)
        self._keep()

    @cached_property
    def alone(self) -> frozenset[str]:
        """Variables of the module that have no other name: nothing else is what they hold."""
        return frozenset(c.name for c in self.module.constants) - set(self._renamed(self.module))

    @cached_property
    def changing(self) -> frozenset[Effect]:
        """What is changed anywhere."""
        main = ir.Function("", (), t.NONE, self.module.main)
        return frozenset(e for name, f in (*self.functions, ("", main)) for e in self._direct(f, name in self.inits))

    # --- what functions keep, give and change -------------------------------------------------------------------------

    def _keep(self) -> None:
        """Fills ``keeps`` and ``held``: which arguments functions keep, and which of them give what is held elsewhere."""
        functions = [(name, f, list(_nodes(f, *_STORING))) for name, f in self.functions]
        while True:
            before = dict(self.keeps), self.held
            for name, f, storing in functions:
                stored = [(v.id, into) for n in storing for v, into in self._stores(n) if isinstance(v, ir.Name)]
                if not stored:
                    continue
                own, returns = _own(f), list(_nodes(f, ir.Return))
                params = {p.name: i for i, p in enumerate(f.params)}
                escaping = {n.id for r in returns for n in ir.walk(r, ir.Name)}
                kept = [v for v, into in stored if _outlives(into, own, escaping)]
                found = frozenset(params[v] for v in kept if v in params)
                self.keeps[name] = self.keeps.get(name, frozenset()) | found
                given = {r.value.id for r in returns if isinstance(r.value, ir.Name)}
                if self.by_value(f.result) and given & (set(kept) - params.keys()):
                    self.held |= {name}
            if before == (self.keeps, self.held):
                return

    def _stores(self, node: ir.Node) -> Iterator[tuple[ir.Expr, ir.Expr | None]]:
        """The values that a node puts into places, and the holder of each."""
        match node:
            case ir.Op(concept=concept, args=args) if concept in STORES and len(args) > STORES[concept]:
                yield from ((v, args[0]) for v in self._values(args[STORES[concept]]))
            case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as target, value=value):
                yield from ((v, target) for v in self._values(value))
            case ir.MethodCall(obj=ir.Name(id="super") as obj, method="__init__", args=args) if isinstance(obj.type, t.Class):
                kept = self.keeps.get(obj.type.name, frozenset())
                yield from ((v, ir.Name("self")) for i, a in enumerate(args) if i in kept for v in self._values(a))
            case Made(fields=fields, values=values):
                yield from ((v, ir.Field(ir.Name("self"), f)) for f, value in zip(fields, values, strict=True) for v in self._values(value))
            case ir.Call(func=name, args=args):
                yield from ((v, None) for i, a in enumerate(args) if i in self.keeps.get(name, ()) for v in self._values(a))
            case ir.MethodCall(obj=obj, method=name, args=args):
                yield from ((v, obj) for i, a in enumerate(args) if i in self.keeps.get(f".{name}", ()) for v in self._values(a))
            case ir.New(cls=name, args=args):
                yield from ((v, None) for i, a in enumerate(args) if i in self.keeps.get(name, ()) for v in self._values(a))
            case _:
                return

    def _repeated(self, node: ir.Node) -> Iterator[ir.Name]:
        """The variables whose value a comprehension or ``[row] * n`` puts into several places."""
        match node:
            case ir.Comp(elem=elem, clauses=clauses):
                bound = {n.id for c in clauses for n in ir.walk(c.target, ir.Name)}
                yield from (v for v in self._values(elem) if isinstance(v, ir.Name) and v.id not in bound)
            case ir.Op(concept="list.repeat", args=(items, _)):
                yield from (v for v in self._values(items) if isinstance(v, ir.Name) and isinstance(items, ir.ListLit))
            case _:
                return

    def _values(self, value: ir.Expr) -> Iterator[ir.Expr]:
        """The values that are there already, among what is put somewhere."""
        match value:
            case ir.ListLit(items=items) | ir.TupleLit(items=items):
                for item in items:
                    yield from self._values(item)
            case ir.DictLit(entries=entries):
                for _, item in entries:
                    yield from self._values(item)
            case ir.Coerce(operand=operand):
                yield from self._values(operand)
            case ir.IfExp(then=one, orelse=other) | ir.Select(left=one, right=other):
                yield from self._values(one)
                yield from self._values(other)
            case ir.Name() | ir.Field() | ir.Index() | ir.Lookup() | ir.Call() | ir.MethodCall() if self.by_value(value.type):
                yield value
            case _:
                return

    def _renamed(self, module: ir.Module) -> Iterator[str]:
        """Variables whose values are put into others, given out or handed to functions."""
        for node in ir.walk(module):
            match node:
                case ir.Declare(value=ir.Expr() as value) | ir.Assign(value=value) | ir.Return(value=ir.Expr() as value):
                    values: Sequence[ir.Expr] = (value,)
                case ir.Call(args=args) | ir.MethodCall(args=args) | ir.New(args=args):
                    values = args
                case _:
                    values = ()
            yield from (v.id for value in values for v in self._values(value) if isinstance(v, ir.Name))
            yield from (v.id for v, _ in self._stores(node) if isinstance(v, ir.Name))

    def _direct(self, function: ir.Function, init: bool = False) -> Iterator[Effect]:
        """What a function changes that others may hold; ``init``: it makes the object."""
        own = _own(function) | self.alone | ({"self"} if init else set())
        for node in (n for s in function.body for n in ir.walk(s)):
            for place in self.changed(node):
                if not (isinstance(place, ir.Name) and place.id in own):
                    yield from self._changes(place)

    def _changes(self, place: ir.Expr) -> Iterator[Effect]:
        """A change of what stands at a place is one of all that holds it."""
        while True:
            yield self._family(place.type), None if isinstance(place, ir.Name) else next(iter(_fields(place)), None)
            match place:
                case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj) | ir.Coerce(operand=obj):
                    place = obj
                case _:
                    return

    @cached_property
    def effects(self) -> Mapping[str, frozenset[Effect]]:
        """What calls of functions change, by way of all that they call."""
        out: dict[str, frozenset[Effect]] = {}
        for name, f in self.functions:
            out[name] = out.get(name, frozenset()) | frozenset(self._direct(f, name in self.inits))
        calls = [(name, {c for n in _nodes(f, ir.Call, ir.New, ir.MethodCall) if (c := _called(n))}) for name, f in self.functions]
        while True:
            before = dict(out)
            for name, called in calls:
                out[name] = out[name].union(*(out.get(c, frozenset()) for c in called))
            if before == out:
                return out

    def _family(self, type_: t.Type) -> t.Type:
        """The class that a class derives from in the end; other types as they are."""
        if isinstance(type_, t.Optional):
            type_ = type_.inner
        if isinstance(type_, t.Class):
            name = type_.name
            while base := self.bases.get(name):
                name = base
            return t.Class(name)
        return type_

    def _concerns(self, effect: Effect, type_: t.Type, fields: frozenset[str]) -> bool:
        wanted, field = effect
        if wanted != self._family(type_):
            return False
        return isinstance(wanted, t.Class) or field is None or not fields or field in fields

    # --- one function -------------------------------------------------------------------------------------------------

    def clashes(self, function: ir.Function) -> Iterator[tuple[str, ir.Span | None]]:
        """Values of a function that two places hold while one of them changes."""
        # Most functions put nothing into places and name nothing that stays where it is.
        held = (v for n in _nodes(function, *_STORING, ir.Comp) for v in chain(self._stores(n), self._repeated(n)))
        if next(held, None) is None and not any(map(self._names_part, _nodes(function, ir.Declare))):
            return
        copied = unique_names(function)
        moves = uses(copied).moves
        own, seen = _own(copied), _Seen()
        emptied = {_path(n.target) for n in _nodes(copied, ir.Assign)}
        for place, (node, loops, branches) in enumerate(_in_order(copied.body, (), ())):
            spot = _Spot(place, loops, branches)
            seen.add(node, spot)
            if isinstance(node, ir.Declare) and node.value is not None and self._names_part(node):
                seen.named.append(_Hold(spot, ir.Name(node.name, type=node.value.type, span=node.span), _fields(node.value)))
            for name in self._repeated(node):
                if self._changed_anywhere(name.type, frozenset()):
                    yield name.id, name.span
            for value, into in self._stores(node):
                if isinstance(value, ir.Name):
                    seen.held.append(_Hold(spot, value, _fields(into)))
                elif _outlives(into, own, frozenset()) and self._shared(value, _fields(into), own, emptied):
                    yield _shown(value), value.span
            seen.effects.extend((spot, e, root(p)) for p in self.changed(node) for e in self._changes(p))
            if called := _called(node):
                start = root(node.obj) if isinstance(node, ir.MethodCall) else None
                seen.effects.extend((spot, e, start) for e in self.effects.get(called, ()))
        for hold in seen.held:
            if hold.value.id == "self":
                lost = self._changed_anywhere(hold.value.type, frozenset())
            else:
                lost = id(hold.value) not in moves and (self._seen_to_change(hold, seen, False) or self._held_twice(hold, seen))
            if lost:
                yield hold.value.id, hold.value.span
        yield from ((h.value.id, h.value.span) for h in seen.named if self._seen_to_change(h, seen, True))

    def held_twice(self, function: ir.Function) -> Iterator[ir.Name]:
        """Variables whose value a function puts into several places, where anything changes such values."""
        # Most functions put nothing into places, or what nothing changes.
        stored = (v for n in _nodes(function, *_STORING) for v, _ in self._stores(n))
        if not any(isinstance(v, ir.Name) and self._changed_anywhere(v.type, frozenset()) for v in stored):
            return iter(())
        copied = unique_names(function)
        moves = uses(copied).moves
        seen = _Seen()
        for place, (node, loops, branches) in enumerate(_in_order(copied.body, (), ())):
            spot = _Spot(place, loops, branches)
            seen.add(node, spot)
            seen.held.extend(_Hold(spot, value, _fields(into)) for value, into in self._stores(node) if isinstance(value, ir.Name))
        return (h.value for h in seen.held if id(h.value) not in moves and self._held_twice(h, seen))

    def _names_part(self, node: ir.Declare) -> bool:
        """Does a variable get what is held elsewhere?"""
        return node.value is not None and self.by_value(node.value.type) and self._stays(node.value)

    def _shared(self, value: ir.Expr, fields: frozenset[str], own: Set[str], emptied: Set[object]) -> bool:
        """Does a part of something stay where it is when it is put into another place, and change?"""
        stays = self._stays(value) and _path(value) not in emptied and root(value) not in own
        return stays and self._changed_anywhere(value.type, _fields(value) | fields)

    def _changed_anywhere(self, type_: t.Type, fields: frozenset[str]) -> bool:
        return any(self._concerns(e, type_, fields) for e in self.changing)

    def _seen_to_change(self, hold: _Hold, seen: _Seen, named: bool) -> bool:
        """Is a value changed after it has a second place, and its variable looked at then? ``named``: a change by its name is its place's."""
        name, within = hold.value.id, seen.within(hold)
        for spot, effect, start in seen.effects:
            concerned = spot.place != hold.spot.place and self._concerns(effect, hold.value.type, hold.fields)
            if not concerned or not hold.spot.before(spot, within):
                continue
            if start == name and seen.is_same(hold, spot):
                if not named:
                    return True
            elif any(
                seen.is_same(hold, m) and (spot.place <= m.place or set(spot.loops) & set(m.loops) - set(within))
                for m in seen.mentions.get(name, ())
            ):
                return True
        return False

    def _held_twice(self, hold: _Hold, seen: _Seen) -> bool:
        """Is a value put into another place as well, where anything changes such values?"""
        within = seen.within(hold)
        return any(
            other.value.id == hold.value.id
            and seen.is_same(hold, other.spot)
            and hold.spot.before(other.spot, within)
            and self._changed_anywhere(hold.value.type, hold.fields | other.fields)
            for other in seen.held
        )

    def _stays(self, value: ir.Expr) -> bool:
        """Is a value held elsewhere, whoever gets it?"""
        match value:
            case ir.Field() | ir.Index() | ir.Lookup():
                return True
            case ir.Call(func=name):
                return name in self.held
            case ir.MethodCall(method=name):
                return f".{name}" in self.held
            case ir.Coerce(operand=operand):
                return self._stays(operand)
            case _:
                return False


def _nodes(function: ir.Function, *only: type[ir.N]) -> Iterator[ir.N]:
    """What is in a function of the classes ``only``."""
    return (n for s in function.body for n in ir.walk(s, *only))


def _own(function: ir.Function) -> frozenset[str]:
    """The variables to which a function gives values that it made: what no other place holds yet."""
    made: set[str] = set()
    given: set[str] = {p.name for p in function.params}
    for node in _nodes(function, ir.Declare, ir.Assign, ir.ForEach, ir.Unpack, ir.Clause):
        match node:
            case ir.Declare(name=name, value=value) | ir.Assign(target=ir.Name(id=name), value=value) if value is not None:
                fresh = isinstance(value, ir.New | ir.ListLit | ir.DictLit | ir.SetLit | ir.Comp | ir.Op)
                (made if fresh else given).add(name)
            case ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Clause(target=target):
                given.update(n.id for n in ir.walk(target) if isinstance(n, ir.Name))
            case _:
                pass
    return frozenset(made - given)


def _outlives(into: ir.Expr | None, own: Set[str], escaping: Set[str]) -> bool:
    """Is the holder of a value there when the function has ended?"""
    if into is None:
        return True
    name = root(into)
    return name not in own or name in escaping


def _called(node: ir.Node) -> str | None:
    match node:
        case ir.Call(func=name) | ir.New(cls=name):
            return name
        case ir.MethodCall(method=name):
            return f".{name}"
        case _:
            return None


def _fields(place: ir.Expr | None) -> frozenset[str]:
    """The field that a place is, or is in."""
    while True:
        match place:
            case ir.Field(name=name):
                return frozenset({name})
            case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Coerce(operand=obj):
                place = obj
            case _:
                return frozenset()


def _shown(value: ir.Expr) -> str:
    match value:
        case ir.Name(id=name) | ir.Call(func=name):
            return name
        case ir.Field(obj=obj, name=name) | ir.MethodCall(obj=obj, method=name):
            return f"{_shown(obj)}.{name}"
        case ir.Index(obj=obj) | ir.Lookup(obj=obj):
            return f"an element of {_shown(obj)}"
        case _:
            return "a part"


def _path(place: ir.Expr) -> object:
    """What two expressions of the same place share."""
    match place:
        case ir.Name(id=name):
            return name
        case ir.Field(obj=obj, name=name):
            return _path(obj), name
        case _:
            return id(place)


def _in_order(
    body: Sequence[ir.Node], loops: tuple[int, ...], branches: tuple[tuple[int, int, bool], ...]
) -> Iterator[tuple[ir.Node, tuple[int, ...], tuple[tuple[int, int, bool], ...]]]:
    """All nodes in the order of the text, each with the loops and the branches around it."""
    for node in body:
        yield node, loops, branches
        if isinstance(node, ir.If):
            yield from _in_order((node.cond,), loops, branches)
            for way, inner in enumerate((node.then, node.orelse)):
                yield from _in_order(inner, loops, (*branches, (id(node), way, bool(inner) and not falls(inner))))
        else:
            yield from _in_order(ir.child_nodes(node), (*loops, id(node)) if isinstance(node, LOOPS) else loops, branches)
