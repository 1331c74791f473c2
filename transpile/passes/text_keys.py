"""Tuples of any length as keys, for targets that can't have them: the text of one is the key.

``groups[tuple(sorted(word))]`` becomes ``groups["".join(sorted(word))]``, and numbers are told apart by commas. Only where the text
says as much as the tuple (letters, integers), the keys are never read back, and the dictionary or set stays in its function.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh

_KEYS = (t.List(t.STR, frozen=True), t.List(t.INT, frozen=True))
#: Operations on a dictionary or set that are given a key, or none, and give none.
_BY_KEY = frozenset(
    {"dict.contains", "dict.get", "dict.get_or", "dict.setdefault", "dict.pop", "dict.pop_or", "dict.values", "dict.clear"}
    | {"set.contains", "set.add", "set.remove", "set.discard", "set.clear"}
)
#: Operations whose result has the elements of their first operand.
_SAME_ELEMENTS = frozenset({"list.to_seq", "list.sorted", "list.sorted_desc", "list.reversed", "list.copy"})


def text_keys(module: ir.Module) -> ir.Module:
    """Dictionaries and sets of a function whose keys are tuples of letters or of integers, by texts."""
    return ir.replaced(module, functions=tuple(_with_texts(f, module) for f in module.functions))


def _with_texts(function: ir.Function, module: ir.Module) -> ir.Function:
    if not any(_keyed(n.type) for s in function.body for n in ir.walk(s, ir.Declare)):
        return function
    nodes = [n for s in function.body for n in ir.walk(s)]
    given = (function.result, *(p.type for p in function.params), *(n.type for n in nodes if isinstance(n, ir.Param)))
    # What is told of a missing key is the key itself.
    if any(isinstance(n, ir.Try | ir.FunctionDef) for n in nodes) or any(map(_mentions, given)):
        return function
    keys = _Keys(nodes, Fresh(module))
    if not keys.replaceable():
        return function
    return dataclasses.replace(function, body=tuple(ir.rewrite(s, keys.change) for s in function.body))


def _keyed(type_: t.Type) -> bool:
    return (isinstance(type_, t.Dict) and type_.key in _KEYS) or (isinstance(type_, t.Set) and type_.elem in _KEYS)


def _mentions(type_: t.Type) -> bool:
    return _keyed(type_) or any(map(_mentions, t.children(type_)))


class _Keys:
    """The keys of a function's dictionaries and sets, and the variables that hold nothing else."""

    def __init__(self, nodes: list[ir.Node], fresh: Fresh) -> None:
        self.nodes, self.fresh = nodes, fresh
        self.keys = [key for n in nodes for key in _keys_of(n)]
        self.values: dict[str, list[ir.Expr]] = {}
        for n in nodes:
            match n:
                case ir.Declare(name=name, value=ir.Expr() as value):
                    self.values.setdefault(name, []).append(value)
                case ir.Assign(target=ir.Name(id=name), value=value):
                    self.values.setdefault(name, []).append(value)
                case _:
                    pass
        read = [n.id for n in nodes if isinstance(n, ir.Name) and n.type in _KEYS]
        as_key = [key.id for key in self.keys if isinstance(key, ir.Name)]
        written = [n.target.id for n in nodes if isinstance(n, ir.Assign) and isinstance(n.target, ir.Name)]
        #: Variables that are only looked up by.
        self.own = {name for name in as_key if name in self.values and read.count(name) == as_key.count(name) + written.count(name)}

    def replaceable(self) -> bool:
        """Does each key's text say as much as the key, and is none read back?"""
        return all(map(self.telling, self.keys)) and all(map(_harmless, self.nodes))

    def telling(self, key: ir.Expr) -> bool:
        """Are two of these keys equal where their texts are?"""
        match key:
            case ir.Expr(type=t.List(elem=t.Int())) | ir.Op(concept="str.chars"):
                return True
            case ir.Op(concept=concept, args=(inner,)) if concept in _SAME_ELEMENTS:
                return self.telling(inner)
            case ir.Name(id=name) if name in self.values:
                return all(map(self.telling, self.values[name]))
            case _:
                return False

    def change(self, node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name) if name in self.own:
                return dataclasses.replace(node, type=t.STR)
            case ir.Declare(name=name, value=value) if name in self.own:
                return dataclasses.replace(node, type=t.STR, value=None if value is None else self.text(value))
            case ir.Assign(target=ir.Name(id=name), value=value) if name in self.own:
                return dataclasses.replace(node, value=self.text(value))
            case ir.Declare() if _mentions(node.type):
                node = dataclasses.replace(node, type=_by_text(node.type))
            case ir.Expr() if _mentions(node.type):
                node = dataclasses.replace(node, type=_by_text(node.type))
        match node:
            case ir.Lookup(obj=ir.Expr(type=t.Dict(key=t.Str())), key=key):
                return dataclasses.replace(node, key=self.text(key))
            case ir.Op(concept=concept, args=(held, key, *others)) if concept in _BY_KEY and _by_texts(held.type):
                return dataclasses.replace(node, args=(held, self.text(key), *others))
            case ir.Comp(kind="set" | "dict", elem=elem) if _by_texts(node.type):
                return dataclasses.replace(node, elem=self.text(elem))
            case _:
                return node

    def text(self, key: ir.Expr) -> ir.Expr:
        """The text of a key; what is none any more stays."""
        match key:
            case ir.Expr(type=type_) if type_ not in (*_KEYS, t.List(t.STR), t.List(t.INT)):
                return key
            case ir.Op(concept="list.to_seq", args=(ir.Expr(type=t.List()) as inner,)):
                return self.text(inner)
            case ir.Expr(type=t.List(elem=t.Str())):
                return ir.Op("str.join", (ir.Const("", type=t.STR), key), type=t.STR)
            case _:
                number = ir.Name(self.fresh("number"), type=t.INT)
                texts = ir.Comp("iter", ir.Op("str.of", (number,), type=t.STR), (ir.Clause(number, key),), type=t.Iter(t.STR))
                return ir.Op("str.join", (ir.Const(",", type=t.STR), texts), type=t.STR)


def _keys_of(node: ir.Node) -> Iterable[ir.Expr]:
    match node:
        case ir.Lookup(obj=held, key=key) if _keyed(held.type):
            return (key,)
        case ir.Op(concept=concept, args=(held, key, *_)) if concept in _BY_KEY and _keyed(held.type):
            return (key,)
        case ir.Comp(kind="set" | "dict", elem=elem) if _keyed(node.type):
            return (elem,)
        case _:
            return ()


def _harmless(node: ir.Node) -> bool:
    """Does a node leave the keys of what it is given alone, as far as it is given a dictionary or set of them?"""
    given = [child for child in ir.child_nodes(node) if isinstance(child, ir.Expr) and _mentions(child.type)]
    match node:
        case ir.Declare() | ir.Assign() | ir.Length() | ir.Truthy() | ir.Lookup() | ir.Name() | ir.ExprStmt():
            return all(_keyed(child.type) for child in given)
        case ir.DictLit(entries=()) | ir.SetLit(items=()):
            return True
        case ir.Op(concept=concept, args=(held, *_)) if concept in _BY_KEY:
            return given in ([], [held]) and (not given or _keyed(held.type))
        case ir.Comp(kind="set" | "dict"):
            return not given
        case _:
            return not given and not (isinstance(node, ir.Expr) and _mentions(node.type))


def _by_text(type_: t.Type) -> t.Type:
    def change(part: t.Type) -> t.Type:
        match part:
            case t.Dict(key=key) if key in _KEYS:
                return dataclasses.replace(part, key=t.STR)
            case t.Set(elem=elem) if elem in _KEYS:
                return dataclasses.replace(part, elem=t.STR)
            case _:
                return part

    return t.rewrite(type_, change)


def _by_texts(type_: t.Type) -> bool:
    return (type_.key if isinstance(type_, t.Dict) else type_.elem if isinstance(type_, t.Set) else None) == t.STR
