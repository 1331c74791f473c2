"""Facts about types and values that Lua asks for: what may be none, what `==` compares, what a pattern says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import element_type
from dragoman.transpile.passes.dictionaries import compares_maps, in_union, tells_order
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.sets import tells_members

CONTAINERS = t.List | t.Dict | t.Set


def has_holes(type_: t.Type) -> bool:
    """Does a container of this type hold values that may be none?"""
    match type_:
        case t.List(elem=e) | t.Set(elem=e) | t.Iter(elem=e):
            return may_be_none(e) or has_holes(e)
        case t.Dict(key=k, value=v):
            return may_be_none(k) or may_be_none(v) or has_holes(k) or has_holes(v)
        case t.Tuple(items=items):
            return any(may_be_none(i) or has_holes(i) for i in items)
        case t.Func():
            return False
        case _:
            return any(map(has_holes, t.children(type_)))


def has_tuple_keys(type_: t.Type) -> bool:
    """Does a map or set of this type have keys that may be tuples?"""
    keys = type_.key if isinstance(type_, t.Dict) else type_.elem if isinstance(type_, t.Set) else t.NEVER
    mixed = isinstance(keys, t.AnyT | t.Tuple | t.List | t.Set) or (isinstance(keys, t.Union | t.Optional) and not atomic(keys))
    return mixed or any(map(has_tuple_keys, t.children(type_)))


def keys_in(type_: t.Type) -> Iterator[t.Type]:
    """The types of the keys of a type's maps and of the members of its sets."""
    if isinstance(type_, t.Dict | t.Set):
        yield type_.key if isinstance(type_, t.Dict) else type_.elem
    for child in t.children(type_):
        yield from keys_in(child)


def may_be_none(type_: t.Type) -> bool:
    return isinstance(type_, t.Optional | t.NoneT | t.AnyT)


def plain_maps(module: ir.Module, types: set[t.Type]) -> bool:
    """Will tables do as maps and sets: no one sees an order, what the tables are, or what becomes of the keys?"""
    if (
        tells_order(module)
        or tells_members(module)
        or in_union(module)
        or any(compares_maps(n) or compares_sets(n) for n in ir.walk(module))
    ):
        return False
    return t.ANY not in types and all(isinstance(k, t.Int | t.Str | t.Char | t.Bool | t.Never) for type_ in types for k in keys_in(type_))


def compares_sets(node: ir.Node) -> bool:
    """May a set, or something that holds one, be compared here?"""
    match node:
        case ir.Compare(left=ir.Expr(type=type_)):
            return _holds_set(type_)
        case ir.Op(concept="list.contains" | "list.index" | "list.count" | "list.remove" | "iter.contains", args=(items, *_)):
            return _holds_set(element_type(items.type))
        case _:
            return False


def _holds_set(type_: t.Type) -> bool:
    return isinstance(type_, t.Set) or any(map(_holds_set, t.children(type_)))


def types_of(node: ir.Node) -> Iterator[t.Type]:
    """The types that a node speaks of."""
    match node:
        case ir.Expr(type=type_) | ir.Param(type=type_) | ir.Declare(type=type_):
            yield type_
        case ir.Function(result=result):
            yield result
        case _:
            pass


def leaving(node: ir.Node) -> Iterator[ir.Node]:
    """The statements below a node that leave it: returns, and what leaves a loop around it."""
    stack: list[tuple[ir.Node, bool]] = [(node, False)]
    while stack:
        current, inside = stack.pop()
        match current:
            case ir.Lambda() | ir.FunctionDef():
                continue
            case ir.Return():
                yield current
            case ir.Break() | ir.Continue() if not inside:
                yield current
        inside = inside or isinstance(current, ir.While | ir.ForRange | ir.ForEach)
        stack.extend((c, inside) for c in ir.child_nodes(current))


def is_from_end(node: ir.Expr) -> bool:
    """Is a bound a negative number, written out?"""
    return isinstance(node, ir.Const) and isinstance(node.value, int) and node.value < 0


def escaped(text: str) -> str:
    """A text as a pattern of Lua's that matches it."""
    return re.sub(r"[\^$()%.\[\]*+?-]", r"%\g<0>", text)


def one_of(node: ir.Expr) -> str:
    """A pattern for one of a text's characters."""
    return f"[{escaped(str(node.value))}]" if isinstance(node, ir.Const) else ""


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


def is_generator(node: ir.Expr) -> bool:
    """May an iterable be a function that gives one element after the other?"""
    return isinstance(node, ir.Name | ir.Call | ir.MethodCall | ir.CallValue | ir.Field | ir.Index) or (
        isinstance(node, ir.Op) and (node.concept in ("iter.of", "iter.count", "iter.cycle") or unmade(node))
    )


def never_false(type_: t.Type) -> bool:
    """Does every value of a type count as true in Lua?"""
    match type_:
        case t.Bool() | t.Optional() | t.NoneT() | t.AnyT():
            return False
        case t.Union(members=members):
            return all(map(never_false, members))
        case _:
            return True


def atomic(type_: t.Type) -> bool:
    """Does ``==`` compare values of a type as the source does?"""
    match type_:
        case t.Int() | t.Float() | t.Bool() | t.Str() | t.Char() | t.Bytes() | t.NoneT() | t.Never() | t.Func() | t.Class():
            return True
        case t.Optional(inner=inner):
            return atomic(inner)
        case t.Union(members=members):
            return all(map(atomic, members))
        case _:
            return False


def is_statement(text: str) -> bool:
    """Can an expression stand as a statement: is it a call or an assignment?"""
    if re.match(r'["{#\-]|not ', text):
        return False
    depth = 0
    quoted = False
    for i, char in enumerate(text):
        if char == '"' and (i == 0 or text[i - 1] != "\\"):
            quoted = not quoted
        elif not quoted:
            depth += char in "([{"
            depth -= char in ")]}"
            if depth == 0 and char == " ":
                return text[i : i + 3] == " = "
    return text.endswith(")") and not text.startswith("(")
