"""What PHP's arrays ask for, which are values: what changes or shares them, and loops where a function would have its own copy."""

from __future__ import annotations

import dataclasses
from collections.abc import Set

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import element_type
from dragoman.transpile.passes import effects
from dragoman.transpile.passes.aliases import STORES
from dragoman.transpile.passes.comprehensions import lower_comprehensions
from dragoman.transpile.passes.wraps import Native, tighten_unshared

#: An index outside gives null, a quotient is rounded towards zero, a zero divisor raises.
NATIVE = Native(index_wraps=False, division="trunc", ieee_division=False, typed=False)
#: How the names of rules begin that copy one level deep.
COPYING = (
    "list.copy",
    "dict.copy",
    "value.copy",
    "slice.list",
    "list.concat",
    "list.sorted",
    "list.reversed",
    "iter.to_list",
    "dict.merge",
)
CONTAINERS = t.List | t.Dict | t.Set


#: Plain access and plain division where the values at hand allow it.
drop_needless_checks = tighten_unshared(NATIVE)


def share_kept_arguments(module: ir.Module) -> ir.Module:
    """A constructor takes an array by reference that a field keeps, where an object or the caller goes on to change it."""
    changed = _changed_fields(module)
    mutated = set(effects.mutated([module], changes(module)))
    kept = {cls.name: _kept(cls.init) for cls in module.classes if cls.init is not None}
    given = [
        (n.cls, i, effects.root(n.args[i]))
        for n in ir.walk(module, ir.New)
        for i in kept.get(n.cls, {})
        if i < len(n.args) and isinstance(n.args[i], ir.Name | ir.Field)
    ]
    # What one object changes shows in every other that keeps it.
    mutated |= {name or "" for cls, i, name in given if kept[cls][i] in changed}
    shared = {(cls, i) for cls, i, name in given if name in mutated}

    def sharing(cls: ir.ClassDef) -> ir.ClassDef:
        if cls.init is None:
            return cls
        params = tuple(dataclasses.replace(p, mutated=True) if (cls.name, i) in shared else p for i, p in enumerate(cls.init.params))
        return dataclasses.replace(cls, init=dataclasses.replace(cls.init, params=params))

    return dataclasses.replace(module, classes=tuple(map(sharing, module.classes)))


def _kept(init: ir.Function) -> dict[int, str]:
    """The fields that keep an array which a constructor is given, by its place."""
    fields = {
        s.value.id: s.target.name
        for s in init.body
        if isinstance(s, ir.Assign) and isinstance(s.target, ir.Field) and isinstance(s.value, ir.Name)
    }
    return {i: fields[p.name] for i, p in enumerate(init.params) if p.name in fields and isinstance(p.type, CONTAINERS)}


def _changed_fields(module: ir.Module) -> set[str]:
    """The names of fields whose arrays are changed in place."""
    out: set[str] = set()
    for n in ir.walk(module):
        match n:
            case ir.Op(concept=concept, args=args) if changing(concept):
                out |= {a.name for i, a in enumerate(args) if i in loader.concepts()[concept].mutates and isinstance(a, ir.Field)}
            case ir.Assign(target=ir.Index(obj=ir.Field(name=name)) | ir.Lookup(obj=ir.Field(name=name))):
                out.add(name)
            case _:
                pass
    return out


def changes(module: ir.Module) -> dict[str, frozenset[int]]:
    """Which arguments each function changes in place."""
    return {f.name: frozenset(i for i, p in enumerate(f.params) if p.mutated) for f in ir.walk(module, ir.Function)}


def has_effect(node: ir.Node, functions: dict[str, frozenset[int]]) -> bool:
    """Does evaluating an expression change a variable? An arrow function has its own copies of them."""
    if any(isinstance(n, ir.Assigned | ir.Block | ir.Yield) for n in ir.walk(node)):
        return True
    return bool(effects.mutated([node], functions) - {"self"}) or any(
        isinstance(n, ir.Op) and n.concept in ("iter.next", "iter.next_or") for n in ir.walk(node)
    )


def branches(value: ir.Expr) -> list[ir.Expr]:
    """What an expression may give as its value."""
    match value:
        case ir.IfExp(then=then, orelse=orelse):
            return [*branches(then), *branches(orelse)]
        case ir.Select(left=left, right=right):
            return [*branches(left), *branches(right)]
        case ir.Coerce(operand=operand):
            return branches(operand)
        case _:
            return [value]


def kept_as_it_is(comp: ir.Comp) -> bool:
    """Does a comprehension put one and the same array in several places?"""
    own = {n.id for c in comp.clauses for n in ir.walk(c.target) if isinstance(n, ir.Name)}
    return any(isinstance(b, ir.Name) and b.id not in own and isinstance(b.type, CONTAINERS) for b in branches(comp.elem))


def loops_for_comprehensions(module: ir.Module) -> ir.Module:
    """Loops where ``array_map`` and ``array_filter`` would not read well, or could not change what they should."""
    functions = changes(module)

    def wanted(comp: ir.Comp) -> bool:
        return (
            comp.kind in ("dict", "set")
            or len(comp.clauses) > 1
            or not isinstance(comp.clauses[0].target, ir.Name)
            or kept_as_it_is(comp)
            or has_effect(comp.elem, functions)
            or any(isinstance(n, ir.Lambda) for n in ir.walk(comp.elem))
            or any(has_effect(c, functions) for c in (comp.clauses[0].iterable, *comp.clauses[0].conditions))
        )

    return lower_comprehensions(module, wanted)


def mutable_inside(type_: t.Type) -> bool:
    """Does a container hold others that can change?"""
    inner = type_.value if isinstance(type_, t.Dict) else element_type(type_)
    return isinstance(inner, t.Dict) or (isinstance(inner, t.List | t.Set) and not inner.frozen)


def changes_inside(function: ir.Function) -> frozenset[t.Type]:
    """The types of arrays that stand in others and are changed there."""
    found: set[t.Type] = set()
    for n in (n for s in function.body for n in ir.walk(s)):
        match n:
            case ir.Op(concept=concept, args=(ir.Index() | ir.Lookup() as changed, *_)) if changing(concept):
                found.add(changed.type)
            case ir.Assign(target=ir.Index(obj=ir.Index() | ir.Lookup() as changed) | ir.Lookup(obj=ir.Index() | ir.Lookup() as changed)):
                found.add(changed.type)
            case ir.ForEach(target=target, body=body):
                names = {i.id: i.type for i in ir.walk(target) if isinstance(i, ir.Name) and isinstance(i.type, CONTAINERS)}
                found.update(names[name] for name in names.keys() & effects.mutated(body))
            case _:
                pass
    return frozenset(found)


def changing(concept: str) -> bool:
    """Does a library operation change an operand?"""
    return concept in loader.concepts() and bool(loader.concepts()[concept].mutates)


def acts(node: ir.Expr) -> bool:
    """May evaluating an expression do more than give a value?"""
    return any(
        isinstance(n, ir.Call | ir.MethodCall | ir.CallValue | ir.Assigned) or (isinstance(n, ir.Op) and changing(n.concept))
        for n in ir.walk(node)
    )


def is_place(node: ir.Expr) -> bool:
    """Does an expression name where a value is kept?"""
    match node:
        case ir.Name():
            return True
        case ir.Field() | ir.Index() | ir.Lookup():
            return not isinstance(node, ir.Index | ir.Lookup) or is_place(node.obj)
        case ir.Coerce(operand=operand):
            return is_place(operand)
        case ir.Op(concept="dict.setdefault"):
            return True
        case _:
            return False


def other_names(loop: ir.ForEach) -> set[str]:
    """Variables to which the body of a loop gives its element as it is."""
    out: set[str] = set()
    for n in (n for s in loop.body for n in ir.walk(s)):
        match n:
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                while isinstance(value, ir.Coerce):
                    value = value.operand
                if isinstance(value, ir.Name) and isinstance(loop.target, ir.Name) and value.id == loop.target.id:
                    out.add(name)
            case _:
                pass
    return out


def aliased(function: ir.Function, changed: frozenset[str]) -> set[str]:
    """Variables that are bound to the array of another, and those others, where one of them is changed."""
    out: set[str] = set()
    for n in (n for s in function.body for n in ir.walk(s)):
        match n:
            case ir.Declare(name=name, value=ir.Expr() as value) | ir.Assign(target=ir.Name(id=name), value=value):
                base = effects.root(value)
                if (
                    base is not None
                    and is_place(value)
                    and isinstance(_some(value.type), CONTAINERS)
                    and (name in changed or base in changed)
                ):
                    out.add(name)
                    if isinstance(value, ir.Name):
                        out.add(base)
            case _:
                pass
    return out


def kept_in_turns(function: ir.Function, last_uses: Set[int]) -> set[str]:
    """Variables to which a turn of a loop gives another array, after a turn before has kept theirs and gone on to use it."""
    out: set[str] = set()
    for loop in (n for s in function.body for n in ir.walk(s, ir.ForEach, ir.ForRange, ir.While)):
        nodes = list(ir.walk(loop))
        kept = {
            i.id
            for n in nodes
            for i in map(effects.inner, _held(n))
            if isinstance(i, ir.Name) and isinstance(_some(i.type), CONTAINERS) and id(i) not in last_uses
        }
        out |= {name for n in nodes if isinstance(n, ir.Declare | ir.Assign) and (name := _bound(n)) in kept} if kept else set()
    return out


def _some(type_: t.Type) -> t.Type:
    return type_.inner if isinstance(type_, t.Optional) else type_


def _bound(node: ir.Declare | ir.Assign) -> str:
    return node.name if isinstance(node, ir.Declare) else node.target.id if isinstance(node.target, ir.Name) else ""


def _held(node: ir.Node) -> tuple[ir.Expr, ...]:
    """What a node keeps in a container."""
    match node:
        case ir.ListLit(items=items) | ir.TupleLit(items=items):
            return items
        case ir.Op(concept=concept, args=args) if concept in STORES:
            return (args[STORES[concept]],)
        case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field(), value=value):
            return (value,)
        case _:
            return ()


def element_of_entry(type_: t.Type) -> t.Type:
    """What a dictionary holds, whether or not it may be None."""
    value = type_.value if isinstance(type_, t.Dict) else t.ANY
    return value.inner if isinstance(value, t.Optional) else value
