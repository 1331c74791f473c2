"""What is done with a whole module once it is lowered: errors of the program's own, calls by name."""

from __future__ import annotations

import ast
import dataclasses
from itertools import pairwise

from dragoman.transpile import ir, trees
from dragoman.transpile import types as t
from dragoman.transpile.frontends.python_base import RARE_ERRORS

#: What compares elements by a key, and what goes over the keys of a dictionary.
_BY_KEY = frozenset(
    {f"iter.{name}" for name in ("max_by", "min_by", "max_by_or", "min_by_or")}
    | {f"list.{name}" for name in ("sorted_by", "sorted_by_desc")}
    | {f"heap.{name}" for name in ("nlargest_by", "nsmallest_by")}
)
_KEYS = frozenset({"dict.keys", "iter.to_list", "list.copy"})


def with_rare_errors(module: ir.Module) -> ir.Module:
    """The exceptions that the program makes, and that no target has by itself, as classes of the program."""
    made = {n.cls for part in (*module.functions, *module.classes, *module.main) for n in ir.walk(part, ir.New) if isinstance(n, ir.New)}
    rare = [ir.ClassDef(name, "Exception", (), None, ()) for name in sorted(made & RARE_ERRORS - {c.name for c in module.classes})]
    return dataclasses.replace(module, classes=(*rare, *module.classes)) if rare else module


def calls_by_name(module: ir.Module) -> ir.Module:
    """A function of the module that is called as a value is just called."""
    functions = {f.name for f in module.functions}

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.CallValue(func=ir.Name(id=name), args=args) if name in functions:
                return ir.Call(name, args, type=node.type, span=node.span)
            case _:
                return node

    found = any(
        isinstance(n, ir.CallValue) and isinstance(n.func, ir.Name) and n.func.id in functions for n in ir.walk(module, ir.CallValue)
    )
    return ir.rewrite(module, change, ir.CallValue) if found else module


def told_keys(module: ir.Module) -> ir.Module:
    """``max(d, key=d.get)``: what a dictionary has at a key of its own is there."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=args) if concept in _BY_KEY:
                told = (args[0], *(_told_key(items, key) for items, key in pairwise(args)))
                return node if all(a is b for a, b in zip(told, args, strict=True)) else dataclasses.replace(node, args=told)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op) if any(_asked(n) for n in ir.walk(module, ir.Lambda)) else module


def _asked(key: ir.Node) -> ir.Op | None:
    """The question that a function of one parameter puts to a dictionary, and that is all it does."""
    if not isinstance(key, ir.Lambda) or len(key.params) != 1:
        return None
    body = key.body.operand if isinstance(key.body, ir.Coerce) else key.body
    match body:
        case ir.Op(concept="dict.get", args=(ir.Name(type=t.Dict(value=value)), ir.Name(id=name))) if (
            name == key.params[0].name and (body is key.body or key.body.type == value) and not isinstance(value, t.Optional | t.NoneT)
        ):
            return body
        case _:
            return None


def _told_key(items: ir.Expr, key: ir.Expr) -> ir.Expr:
    """The key by which a dictionary's keys are compared, where it asks the dictionary itself."""
    asked = _asked(key)
    while isinstance(items, ir.Op) and items.concept in _KEYS:
        items = items.args[0]
    if asked is None or items != asked.args[0] or not isinstance(items.type, t.Dict):
        return key
    assert isinstance(key, ir.Lambda)
    there = ir.Lookup(asked.args[0], asked.args[1], type=items.type.value, on_fail="unreachable", span=asked.span)
    return dataclasses.replace(key, body=there, type=t.Func((items.type.key,), items.type.value))


def without_sought_functions(module: ir.Module) -> ir.Module:
    """A function made where it stands (of a class or a builtin) is found nowhere: no list is searched for it, it is no key."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=(ir.Expr(type=t.List(elem=t.Func())), ir.Expr(type=t.Func()), *_)) if concept in _SEARCHES:
                pass
            case ir.DictLit(type=t.Dict(key=t.Func())) | ir.SetLit(type=t.Set(elem=t.Func())):
                pass
            case _:
                return node
        assert isinstance(node, ir.Expr)
        return ir.Unsupported("function_value", "functions or classes that are looked for by what they are", type=node.type, span=node.span)

    return ir.rewrite(module, change, ir.Op, ir.DictLit, ir.SetLit)


def mark_sought(tree: ast.Module) -> None:
    """Marks the names of classes that stand where values are told apart by what they are: in comparisons, keys and sets."""
    classes = {s.name for s in tree.body if isinstance(s, ast.ClassDef)}
    places: list[ast.AST] = []
    for node in trees.walk(tree) if classes else ():
        match node:
            case ast.Compare(left=left, comparators=comparators):
                places += [left, *comparators, *(e for c in comparators if isinstance(c, ast.List | ast.Tuple) for e in c.elts)]
            case ast.Dict(keys=keys):
                places += [k for k in keys if k is not None]
            case ast.Set(elts=elts):
                places += elts
            case ast.Subscript(slice=index):
                places.append(index)
            case _:
                pass
    for place in places:
        if isinstance(place, ast.Name) and place.id in classes:
            place.sought = True  # type: ignore[attr-defined]


_SEARCHES = frozenset({"list.contains", "list.index", "list.count", "list.remove"})
