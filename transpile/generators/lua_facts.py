"""Facts about types and values that Lua asks for: what may be none, what `==` compares, what a pattern says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import element_type
from dragoman.transpile.passes.dictionaries import compares_maps, in_union, tells_order
from dragoman.transpile.passes.effects import acts, assigned, can_raise, mutated
from dragoman.transpile.passes.lazy import unmade
from dragoman.transpile.passes.sets import tells_members
from dragoman.transpile.passes.traits import names_in

#: What asks a map or a set about one key, or puts one in.
ASKING = frozenset({"dict.contains", "dict.get", "dict.get_or", "set.add", "set.contains", "set.discard"})
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
    if any(map(has_tuple_keys, types)) and not rows_as_texts(module, types):
        return False
    return t.ANY not in types and all(
        isinstance(k, t.Int | t.Str | t.Char | t.Bool | t.Never) or is_row(k) for type_ in types for k in keys_in(type_)
    )


def is_row(type_: t.Type) -> bool:
    """Is a type a tuple of integers, with one text perhaps: its elements between commas are equal where it is?"""
    items = type_.items if isinstance(type_, t.Tuple) else ()
    texts = sum(isinstance(i, t.Str) for i in items)
    return len(items) > 1 and texts <= 1 and all(isinstance(i, t.Int | t.Str) for i in items)


def rows_as_texts(module: ir.Module, types: set[t.Type]) -> bool:
    """Will texts do for the tuples that are keys: does nothing but this module's own look-ups see them?"""
    shown = {n.type for n in ir.walk(module, ir.Param) if isinstance(n, ir.Param)} | {
        n.result for n in ir.walk(module, ir.Function) if isinstance(n, ir.Function)
    }
    inner = {child for type_ in types for child in (t.children(type_) if isinstance(type_, t.Dict | t.Set) else ())}
    alone = all(isinstance(type_, t.Dict | t.Set) for type_ in types if has_tuple_keys(type_))
    if not alone or any(map(has_tuple_keys, inner | shown)) or any(has_tuple_keys(f.type) for c in module.classes for f in c.fields):
        return False
    stored = {id(n.target) for n in ir.walk(module, ir.Assign) if isinstance(n, ir.Assign)}
    for node in ir.walk(module):
        match node:
            case ir.DictLit(entries=(_, *_)) | ir.SetLit(items=(_, *_)) if has_tuple_keys(node.type):
                return False
            case ir.Lookup(obj=obj, on_fail="raise") if has_tuple_keys(obj.type) and id(node) not in stored:
                return False
            case ir.Op(concept=concept, args=args) if concept not in ASKING and any(has_tuple_keys(a.type) for a in args):
                return False
            case _:
                pass
    return True


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


def is_none(node: ir.Expr) -> bool:
    return isinstance(node, ir.Const) and node.value is None


def keys_source(node: ir.Expr) -> ir.Expr | None:
    """The map whose keys, or the set whose members an iterator gives."""
    match node:
        case ir.Op(concept="iter.of", args=(ir.Op(concept="dict.keys" | "set.to_list", args=(held,)),)):
            return held
        case ir.Op(concept="iter.of", args=(ir.Expr(type=t.Dict() | t.Set()) as held,)):
            return held
        case _:
            return None


def named_lists(function: ir.Function) -> frozenset[str]:
    """The variables of a function that are iterators to the source and only ever name a list here."""
    declared = [n for n in ir.walk(function, ir.Declare) if isinstance(n, ir.Declare)]
    lists = {n.name for n in declared if isinstance(n.value, ir.ListLit)}
    found = {n.name for n in declared if isinstance(n.value, ir.Name) and n.value.id in lists}
    named = Counter(n.name for n in ir.walk(function, ir.Declare, ir.Param) if isinstance(n, ir.Declare | ir.Param))
    other = {name for n in ir.walk(function, ir.Assign, ir.Unpack, ir.ForEach) for name in names_in(getattr(n, "target", n))}
    return frozenset(n for n in found if named[n] == 1 and n not in other)


def raises(node: ir.Expr) -> bool:
    """May an expression fail, or do more than give a value?"""
    return acts(node) or any(
        (isinstance(n, ir.Index) and n.on_fail == "raise" and not isinstance(n.obj.type, t.Tuple))
        or isinstance(n, ir.Lookup | ir.IntDiv | ir.Mod | ir.TrueDiv)
        or (isinstance(n, ir.Op) and n.concept in can_raise())
        or getattr(n, "overflow", "") == "checked"
        for n in ir.walk(node)
    )


def summands(node: ir.Expr) -> list[ir.Expr]:
    """The lists that are put one behind the other, be they joined two by two."""
    if isinstance(node, ir.Op) and node.concept == "list.concat":
        return [s for arg in node.args for s in summands(arg)]
    return [node]


def said(node: ir.Expr) -> bool:
    """Is a text made of what is written out and of numbers?"""
    match node:
        case ir.Const(value=str(value)):
            return "\0" not in value
        case ir.Interp(parts=parts):
            return all(map(said, parts))
        case ir.Formatted(value=value):
            return isinstance(value.type, t.Int) or said(value)
        case ir.Op(concept="str.concat", args=args):
            return all(map(said, args))
        case ir.Op(concept="str.of", args=(number,)):
            return isinstance(number.type, t.Int | t.Float | t.Bool)
        case ir.Op(concept=concept):
            return concept in ("float.fixed", "float.exp", "float.general")
        case _:
            return False


def text_of(node: ir.Expr) -> ir.Expr:
    return node if isinstance(node.type, t.Str) else ir.Op("str.of", (node,), type=t.STR)


def is_generator(node: ir.Expr) -> bool:
    """May an iterable be a function that gives one element after the other?"""
    return isinstance(node, ir.Name | ir.Call | ir.MethodCall | ir.CallValue | ir.Field | ir.Index) or (
        isinstance(node, ir.Op) and (node.concept in ("iter.of", "iter.count", "iter.cycle") or unmade(node))
    )


def stays_apart(separator: object) -> bool:
    """Is a separator a text of which no occurrence can begin inside another, nor in what stands before it?"""
    return isinstance(separator, str) and separator != "" and not any(separator.startswith(separator[i:]) for i in range(1, len(separator)))


def drawn_once(node: ir.Expr, module: ir.Module) -> bool:
    """Is an iterable surely a function that gives one element after the other: the call of a generator?"""
    match node:
        case ir.Call(func=name):
            return any(f.name == name and f.is_generator for f in module.functions)
        case ir.MethodCall(method=name):
            methods = [m for c in module.classes for m in (*c.methods, *c.static_methods) if m.name == name]
            return bool(methods) and all(m.is_generator for m in methods)
        case _:
            return False


def is_single(type_: t.Type) -> bool:
    """Are equal values of a type the same to any program: numbers without fractions, texts, tuples of such?"""
    return isinstance(type_, t.Int | t.Str | t.Bool) or (isinstance(type_, t.Tuple) and all(map(is_single, type_.items)))


def order(type_: t.Type, operator: str) -> str | None:
    """Whether ``a`` comes before ``b``, as an expression: for numbers, texts and short rows of such."""
    match type_:
        case t.Int() | t.Float() | t.Str() | t.Char():
            return f"a {operator} b"
        case t.Tuple(items=(first, second)) if all(isinstance(i, t.Int | t.Float | t.Str) for i in (first, second)):
            return f"a[1] {operator} b[1] or a[1] == b[1] and a[2] {operator} b[2]"
        case _:
            return None


def orders_bools(node: ir.Node) -> bool:
    """May a truth value be compared here, alone or in a row?"""
    match node:
        case ir.Compare(op="<" | "<=" | ">" | ">=", left=left, right=right):
            return any(_may_hold_bools(e.type, True) for e in (left, right))
        case ir.Op(concept=concept, args=args):
            return any(_may_hold_bools(a.type, concept.startswith("cmp.")) for a in args)
        case _:
            return False


def _may_hold_bools(type_: t.Type, inside: bool) -> bool:
    return isinstance(type_, t.AnyT) or (inside and isinstance(type_, t.Bool)) or any(_may_hold_bools(c, True) for c in t.children(type_))


def in_turns(body: ir.Body, names: Iterable[str]) -> bool:
    """Does a loop's body leave variables as they are: it assigns none, and adds to none nor takes from it?"""
    return not {*names} & (assigned(body) | mutated(body, sizes=True))


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
