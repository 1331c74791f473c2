"""What a caller would look for in its arguments, and a target that copies on assignment changes in a copy.

A caller may look at everything that can be reached from an argument. Elements that a function takes from one are copies in such a target
as soon as they are kept elsewhere (in another list, by a choice, as what a call gives), so a change of them would be lost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import SHALLOW, STORES, Changes, changed_in_place
from dragoman.transpile.passes.effects import inner, root

Types = frozenset[t.Type]
#: What gives an element of an operand.
PICKED = frozenset(
    {"dict.get", "dict.get_or", "dict.setdefault", "iter.min_by", "iter.max_by", "iter.min", "iter.max", "iter.first", "iter.next"}
)
#: What goes over the elements of an operand, one by one.
OVER = frozenset({"iter.enumerate", "iter.reversed", "list.reversed", "dict.items", "dict.values"})
#: What puts the elements of the second operand into the first.
ADDS = frozenset({"list.extend", "dict.update", "dict.update_pairs", "deque.extendleft"})
_NONE: Types = frozenset()


def lost_changes(
    function: ir.Function, returned: Mapping[str, Set[int]], calls: Mapping[str, Set[int]], changes: Changes = changed_in_place
) -> Iterator[tuple[str, ir.Span | None]]:
    """Parameters of which something is changed in a copy, and where.

    ``returned`` is what ``given_back`` says; ``calls`` the parameters that each function changes.
    """
    if not any(_reached(p.type) for p in function.params):
        return
    nodes = [n for s in function.body for n in ir.walk(s)]
    changed = [(x, frozenset({x.type})) for n in nodes for x in changes(n)]
    calling = (n for n in nodes if isinstance(n, ir.Call) and n.func in calls)
    changed += [(n.args[i], _reached(n.args[i].type)) for n in calling for i in calls[n.func] if i < len(n.args)]
    for p in function.params:
        reached = _reached(p.type)
        if any(types & reached for _, types in changed):
            copies = _Copies(function, p, returned)
            for x, types in changed:
                if any(types & copies.held[base] for base in copies.bases(root(x) or "")):
                    yield p.name, x.span or function.span
                    break


def given_back(functions: Iterable[ir.Function]) -> dict[str, set[int]]:
    """The parameters of each function of which its result may hold a part."""
    able = [f for f in functions if _reached(f.result) and any(_reached(p.type) for p in f.params)]
    out: dict[str, set[int]] = {f.name: set() for f in able}
    grown = bool(able)
    while grown:
        grown = False
        for f in able:
            for i, p in enumerate(f.params):
                if i not in out[f.name] and _reached(p.type) & _reached(f.result):
                    copies = _Copies(f, p, out)
                    values = (n.value for s in f.body for n in ir.walk(s, ir.Return))
                    if any(value is not None and copies.reach(value) for value in values):
                        out[f.name].add(i)
                        grown = True
    return out


class _Copies:
    """The variables that hold copies of what can be reached from a parameter, and the types of these."""

    def __init__(self, function: ir.Function, param: ir.Param, returned: Mapping[str, Set[int]]) -> None:
        self.returned = returned
        self.param = param.name
        self.held: dict[str, Types] = defaultdict(lambda: _NONE)
        #: What a variable may be a part of.
        self.part_of: dict[str, set[str]] = defaultdict(set)
        nodes = [n for s in function.body for n in ir.walk(s)]
        self.reached = {param.name: _reached(param.type)}
        while True:
            before = (dict(self.held), {k: set(v) for k, v in self.part_of.items()})
            for n in nodes:
                self.step(n)
            if before == (dict(self.held), {k: set(v) for k, v in self.part_of.items()}):
                break

    def bases(self, name: str) -> set[str]:
        """The variables whose contents a variable's may be a part of, itself included."""
        seen: set[str] = set()
        todo = [name]
        while todo:
            if (at := todo.pop()) not in seen:
                seen.add(at)
                todo.extend(self.part_of[at])
        return seen

    def step(self, node: ir.Node) -> None:
        match node:
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                self.name(name, value)
            case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as target, value=value):
                self.store(target, self.reach(value))
            case ir.Unpack(target=target, value=value):
                for part in (n for n in ir.walk(target) if isinstance(n, ir.Name)):
                    self.bind(part, value)
            case ir.ForEach(target=target, iterable=iterable) | ir.Clause(target=target, iterable=iterable):
                over = iterable.args[0] if isinstance(iterable, ir.Op) and iterable.concept in OVER else iterable
                over = over.obj if isinstance(over, ir.Slice) else over
                for part in (n for n in ir.walk(target) if isinstance(n, ir.Name)):
                    self.bind(part, over)
            case ir.Op(concept=concept, args=args) if concept in STORES:
                self.store(args[0], self.reach(args[STORES[concept]]))
            case ir.Op(concept=concept, args=(into, items, *_)) if concept in ADDS:
                self.store(into, self.reach(items) - {items.type})
            case _:
                pass

    def bind(self, part: ir.Name, value: ir.Expr) -> None:
        """A variable that is taken out of a value."""
        if _is_path(value):
            self.part_of[part.id].add(root(value) or "")
        else:
            self.held[part.id] |= self.reach(value) & _reached(part.type)

    def name(self, name: str, value: ir.Expr) -> None:
        if _is_path(value):
            self.part_of[name].add(root(value) or "")
        else:
            self.held[name] |= self.reach(value)

    def store(self, into: ir.Expr, types: Types) -> None:
        if types and self.param not in self.bases(name := root(into) or ""):
            self.held[name] |= types

    def reach(self, e: ir.Expr) -> Types:
        """The types of what can be reached from the parameter and is in a value."""
        own = _reached(e.type)
        if not own:
            return _NONE
        match e:
            case ir.Name(id=name):
                return frozenset(x for base in self.bases(name) for x in self.held[base] | self.reached.get(base, _NONE)) & own
            case ir.Index(obj=obj) | ir.Lookup(obj=obj) | ir.Field(obj=obj):
                return self.reach(obj) & own
            case ir.Slice(obj=obj):
                return (self.reach(obj) & own) - {e.type}
            case ir.Coerce(operand=operand):
                return self.reach(operand)
            case ir.IfExp(then=one, orelse=other) | ir.Select(left=one, right=other):
                return self.reach(one) | self.reach(other)
            case ir.Op(concept="value.deepcopy"):
                return _NONE
            case ir.Op(concept=concept, args=args) if concept in SHALLOW:
                return (self.all(args) & own) - {e.type}
            case ir.Op(concept=concept, args=args) if concept in PICKED:
                return self.all(args) & own
            case ir.Call(func=func, args=args):
                return self.all(args[i] for i in self.returned.get(func, ()) if i < len(args)) & own
            case ir.ListLit(items=items) | ir.TupleLit(items=items):
                return self.all(items) & own
            case ir.DictLit(entries=entries):
                return self.all(v for _, v in entries) & own
            case ir.Comp(elem=elem, value=value):
                return (self.reach(elem) | (self.reach(value) if value is not None else _NONE)) & own
            case ir.Block(value=value):
                return self.reach(value)
            case _:
                return _NONE

    def all(self, values: Iterable[ir.Expr]) -> Types:
        return frozenset(x for value in values for x in self.reach(value))


def _is_path(e: ir.Expr) -> bool:
    """Is it a variable or a part of one?"""
    e = inner(e)
    place = isinstance(e, ir.Name | ir.Index | ir.Lookup | ir.Field) or (isinstance(e, ir.Op) and e.concept == "dict.setdefault")
    return place and root(e) is not None


def _reached(type_: t.Type) -> Types:
    """The types of the containers that can be changed and are reached from a value of a type."""
    inside = frozenset(x for c in t.children(type_) for x in _reached(c))
    mutable = isinstance(type_, t.List | t.Dict | t.Set) and not getattr(type_, "frozen", False)
    return inside | {type_} if mutable else inside
