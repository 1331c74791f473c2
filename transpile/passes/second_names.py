"""Second names of one container, one of which changes it: what a target that copies on assignment would get silently wrong.

``aliases`` looks at containers that are put into others; this looks at variables: ``b = a``, ``row = rows[i]``, ``for row in rows``.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.aliases import changed_in_place, in_order, lost_aliases
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.ownership import unique_names, uses

#: After all that a function does.
END = 1 << 60


@dataclass(frozen=True, slots=True)
class _Name:
    """A variable that is given something which ``source`` leads to: where, in which loops, and whether the loop declares it."""

    place: int
    loops: tuple[int, ...]
    name: str
    source: str
    whole: bool
    declared: bool
    span: ir.Span | None


def merge_names(module: ir.Module) -> ir.Module:
    """Where ``b = a`` names a container again and neither is ever given another value, ``a`` stands for both."""
    return ir.rewrite(module, lambda node: _merged(node) if isinstance(node, ir.Function) else node, ir.Function)


def _merged(function: ir.Function) -> ir.Function:
    while True:
        names = [n for s in function.body for n in ir.walk(s, ir.Declare) if isinstance(n.value, ir.Name)]
        if not names:
            return function
        bound = Counter(p.name for p in function.params)
        for node in (n for s in function.body for n in ir.walk(s)):
            bound.update(_bindings(node))
        for node in names:
            match node:
                case ir.Declare(name=old, value=ir.Name(id=new) as value) if _shared(value.type) and bound[old] == bound[new] == 1:
                    break
                case _:
                    continue
        else:
            return function

        def change(node: ir.Node, old: str = old, new: ir.Expr = value) -> ir.Node | tuple[ir.Stmt, ...]:
            if isinstance(node, ir.Declare) and node.name == old:
                return ()
            return dataclasses.replace(new, type=node.type) if isinstance(node, ir.Name) and node.id == old else node

        whole = ir.rewrite(ir.If(ir.Const(True, type=t.BOOL), function.body), change, ir.Declare, ir.Name)
        function = dataclasses.replace(function, body=whole.then)


def _bindings(node: ir.Node) -> Iterator[str]:
    match node:
        case ir.Declare(name=name) | ir.Assigned(name=name) | ir.ForRange(var=name) | ir.Param(name=name):
            yield name
        case (
            ir.Clause(target=target)
            | ir.Unpack(target=target)
            | ir.ForEach(target=target)
            | ir.Assign(target=ir.Name() | ir.TupleLit() as target)
        ):
            yield from (n.id for n in ir.walk(target) if isinstance(n, ir.Name))
        case _:
            return


def refuse_chosen(module: ir.Module) -> ir.Module:
    """Refuses functions in which a choice gives a variable a container that has another name, or a literal holds one twice, and it changes.

    ``kept = xs if c else ys``, ``{"a": xs, "b": xs}``.
    """
    if not any(_is_choice(n) for n in ir.walk(module, ir.Declare, ir.Assign)) and not _held_twice(module):
        return module
    methods = (m for c in module.classes for m in c.methods)
    changes = {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in (*module.functions, *methods)}

    def check(function: ir.Function) -> ir.Function:
        twice = _held_twice(function)
        lost = (found for found in lost_aliases(function) if found[0] in twice) if twice else ()
        found = None if function.external else next(chain(second_names(function, changes, chosen=True), lost), None)
        if found is None:
            return function
        text = f"{found[0]} is chosen of several containers, or held twice, and changed: a copy would be"
        why = ir.Unsupported("alias", text, type=t.NONE, span=found[1])
        return dataclasses.replace(function, body=(ir.ExprStmt(why, span=found[1]),))

    return ir.map_functions(module, check)


def _held_twice(node: ir.Node) -> frozenset[str]:
    """The variables whose container a literal holds at two places."""
    out: set[str] = set()
    for literal in ir.walk(node, ir.ListLit, ir.TupleLit, ir.DictLit):
        items = [value for _, value in literal.entries] if isinstance(literal, ir.DictLit) else getattr(literal, "items", ())
        names = [i.id for i in items if isinstance(i, ir.Name) and _shared(i.type)]
        out.update(name for name in names if names.count(name) > 1)
    return frozenset(out)


def _is_choice(node: ir.Node) -> bool:
    value = node.value if isinstance(node, ir.Declare | ir.Assign) else None
    return isinstance(value.operand if isinstance(value, ir.Coerce) else value, ir.IfExp)


def second_names(
    function: ir.Function, functions: Mapping[str, frozenset[int]], *, chosen: bool = False
) -> Iterator[tuple[str, ir.Span | None]]:
    """Variables that share a container with another one while one of the two changes it.

    Args:
        functions: which arguments they change.
        chosen: only variables whose container is chosen of several.
    """
    if not any(_names_again(n) for s in function.body for n in ir.walk(s, ir.Declare, ir.Assign, ir.Unpack, ir.ForEach)):
        return
    copied = unique_names(function)
    moves = uses(copied).moves
    #: What the caller looks at.
    lent = {p.name for p in function.params if p.mutated and _shared(p.type)}
    named: list[_Name] = []
    changes: list[tuple[int, tuple[int, ...], str]] = []
    given: list[tuple[int, tuple[int, ...], str]] = []
    last: dict[str, int] = {}
    for place, (node, loops) in enumerate(in_order(copied.body, ())):
        match node:
            case ir.Name(id=name):
                last[name] = place
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                given.append((place, loops, name))
                for path in _paths(value) if _is_choice(node) or not chosen else ():
                    source = root(path)
                    if source is not None and source != name and (source in lent or id(path) not in moves):
                        named.append(_Name(place, loops, name, source, isinstance(path, ir.Name), isinstance(node, ir.Declare), node.span))
            case ir.Unpack(target=target, value=value) | ir.ForEach(target=target, iterable=value) if not chosen:
                inner = value.args[0] if isinstance(value, ir.Op) and value.args else value
                source = root(inner)
                if source is not None and (source in lent or id(inner) not in moves):
                    inside = (*loops, id(node)) if isinstance(node, ir.ForEach) else loops
                    named.extend(
                        _Name(place, inside, n.id, source, False, True, node.span)
                        for n in ir.walk(target)
                        if isinstance(n, ir.Name) and _shared(n.type)
                    )
            case ir.Call(func=func, args=args) | ir.MethodCall(method=func, args=args):
                changes.extend((place, loops, root(args[i]) or "") for i in functions.get(func, ()) if i < len(args))
            case _:
                pass
        changes.extend((place, loops, root(x) or "") for x in changed_in_place(node))
    last.update(dict.fromkeys(lent, END))
    for one in named:
        for place, loops, changed in changes:
            if _clash(one, place, loops, changed, given, last):
                yield one.name, one.span
                break


def _names_again(node: ir.Node) -> bool:
    """May a statement give a container, or a part of one, another name?"""
    match node:
        case ir.Declare(value=ir.Expr() as value) | ir.Assign(value=value):
            return any(True for _ in _paths(value))
        case ir.Unpack(target=target) | ir.ForEach(target=target):
            return any(_shared(n.type) for n in ir.walk(target, ir.Name))
        case _:
            return False


def _clash(
    one: _Name, place: int, loops: tuple[int, ...], changed: str, given: Sequence[tuple[int, tuple[int, ...], str]], last: dict[str, int]
) -> bool:
    """Is a change made through one name seen through the other?"""
    if changed not in (one.name, one.source):
        return False
    around = [loop for loop in one.loops if loop in loops]
    if place < one.place and (one.declared or not around):
        return False
    if any(one.place < at < place and name == changed and inside == one.loops for at, inside, name in given):
        return False
    other = one.source if changed == one.name else one.name
    if changed == one.source and not one.whole:
        return False  # told by ``stale_copies``
    return last.get(other, -1) > place or (bool(around) and not one.declared) or (bool(around) and other == one.source)


def _paths(value: ir.Expr) -> Iterator[ir.Expr]:
    """Ways to a container that is there already, among what a value may be."""
    match value:
        case ir.IfExp(then=then, orelse=orelse):
            yield from _paths(then)
            yield from _paths(orelse)
        case ir.Coerce(operand=operand):
            yield from _paths(operand)
        case ir.Name() | ir.Index() | ir.Lookup() | ir.Field() | ir.Op(concept="dict.setdefault"):
            if _shared(value.type):
                yield value
        case _:
            return


def _shared(type_: t.Type) -> bool:
    inner = type_.inner if isinstance(type_, t.Optional) else type_
    return isinstance(inner, t.List | t.Dict | t.Set) and not getattr(inner, "frozen", False)
