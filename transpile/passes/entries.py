"""Dictionaries of which a function only goes through the entries are lists of them: nothing is looked up, so nothing needs a map."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import dataclass

_PARTS = frozenset({"dict.keys", "dict.values", "dict.items"})


@dataclass(frozen=True, slots=True)
class Entries(t.Dict):
    """A dictionary kept as the list of its entries."""


def entry_lists(module: ir.Module) -> ir.Module:
    """Parameters and literals whose entries are only gone through, counted or taken from the end get the type ``Entries``."""
    called = {n.func for n in ir.walk(module, ir.Call)} | {n.id for n in ir.walk(module, ir.Name)}
    functions = tuple(f if f.name in called or f.external else _of_entries(f) for f in module.functions)
    return dataclasses.replace(module, functions=functions)


def without_entries(module: ir.Module) -> ir.Module:
    """The module as what looks for maps should see it."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=(ir.Name(type=Entries()),)) if concept in _PARTS or concept == "dict.popitem":
                return ir.Const(None, type=node.type)
            case ir.Name(type=Entries(key=key)):
                return dataclasses.replace(node, type=t.List(key))
            case _:
                return node

    return ir.rewrite(module, change, ir.Op, ir.Name)


def _of_entries(function: ir.Function) -> ir.Function:
    if ir.holds(function, ir.FunctionDef):
        return function
    params = {p.name for p in function.params if p.default is None and not p.assigned and (_flat(p.type) or not p.mutated)}
    literals = {n.name for s in function.body for n in ir.walk(s, ir.Declare) if _flat(n.type) and _distinct(n.value)}
    binders = Counter(n.name for n in ir.walk(function, ir.Declare, ir.Param) if isinstance(n, ir.Declare | ir.Param))
    names = {n for n in params | literals if binders[n] == 1}
    if not names:
        return function
    uses = Counter(n.id for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name))
    found = [use for s in function.body for use in _gone_through(s)]
    harmless, in_order = Counter(name for name, _ in found), {name for name, ordered in found if ordered}
    types = {n.id: n.type for s in function.body for n in ir.walk(s) if isinstance(n, ir.Name) and n.id in names}
    lists = {n: Entries(d.key, d.value) for n in names & in_order if uses[n] == harmless[n] and isinstance(d := types[n], t.Dict)}

    def listed(items: ir.Expr) -> bool:
        return isinstance(items, ir.Name) and items.id in lists

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ForEach(iterable=ir.Op(concept="iter.to_list", args=(entries,))) if listed(entries):
                return dataclasses.replace(node, iterable=entries)
            case ir.Clause(iterable=ir.Op(concept="iter.to_list", args=(entries,))) if listed(entries):
                return dataclasses.replace(node, iterable=entries)
            case ir.Return(value=ir.Name(type=Entries() as entries) as items):
                whole = dataclasses.replace(items, type=_pairs(entries))
                return dataclasses.replace(node, value=ir.Op("dict.of_pairs", (whole,), type=t.Dict(entries.key, entries.value)))
            case ir.Op(concept="dict.items", args=(ir.Name(id=name) as entries,)) if name in lists:
                return ir.Op("iter.to_list", (dataclasses.replace(entries, type=_pairs(lists[name])),), type=node.type, span=node.span)
            case ir.Length(obj=ir.Name(type=Entries() as entries) as obj):
                return dataclasses.replace(node, obj=dataclasses.replace(obj, type=_pairs(entries)))
            case ir.Truthy(operand=ir.Name(type=Entries() as entries) as obj):
                return dataclasses.replace(node, operand=dataclasses.replace(obj, type=_pairs(entries)))
            case ir.Name(id=name) if name in lists:
                return dataclasses.replace(node, type=lists[name])
            case ir.Declare(name=name, value=ir.DictLit() as value) if name in lists:
                return dataclasses.replace(node, type=lists[name], value=dataclasses.replace(value, type=lists[name]))
            case ir.Param(name=name) if name in lists:
                return dataclasses.replace(node, type=lists[name])
            case _:
                return node

    return ir.rewrite(function, change) if lists else function


def _pairs(type_: t.Dict) -> t.List:
    return t.List(t.Tuple((type_.key, type_.value)))


def _flat(type_: t.Type) -> bool:
    """Is it a dictionary whose values have no parts that could be changed?"""
    return isinstance(type_, t.Dict) and not isinstance(type_.value, t.Class | t.Union | t.Optional) and not t.is_container(type_.value)


def _distinct(value: ir.Expr | None) -> bool:
    """Is it a literal whose keys are certainly not equal to each other?"""
    if not isinstance(value, ir.DictLit) or not value.entries:
        return False
    keys = [k.value for k, _ in value.entries if isinstance(k, ir.Const)]
    return len(value.entries) == 1 or len(set(keys)) == len(value.entries)


def _gone_through(node: ir.Node) -> Iterator[tuple[str, bool]]:
    """The variables that stand where only their entries matter, and whether the order of these does."""
    for n in ir.walk(node):
        match n:
            case ir.ForEach(iterable=ir.Name(id=name)) | ir.Clause(iterable=ir.Name(id=name)):
                yield name, True
            case ir.Op(concept=concept, args=(ir.Name(id=name),)) if concept in _PARTS or concept == "dict.popitem":
                yield name, True
            case ir.Length(obj=ir.Name(id=name)) | ir.Truthy(operand=ir.Name(id=name)) | ir.Return(value=ir.Name(id=name)):
                yield name, False
            case _:
                pass
