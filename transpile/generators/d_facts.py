"""Facts about a module that D's generator asks for: what grows, what is static, what derives from what, what is compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.copying import nested
from dragoman.transpile.passes.effects import inner
from dragoman.transpile.passes.object_keys import key_fields

#: Operations that change how long a list is: a slice that shares its elements does not see that.
RESIZING = frozenset(
    [
        "list.append",
        "list.extend",
        "list.insert",
        "list.pop",
        "list.pop_at",
        "list.remove",
        "list.clear",
        "list.del_at",
        "list.del_slice",
        "list.del_slice_step",
        "list.set_slice",
        "list.repeat_in_place",
        "iter.next",
        "iter.next_or",
        "deque.appendleft",
        "deque.popleft",
        "deque.extendleft",
        "deque.rotate",
        "bisect.insort",
        "bisect.insort_left",
        "heap.push",
        "heap.pop",
    ]
)
#: Operations that ask for the order of elements, and those that ask for their equality.
ORDERING = ("list.sort", "iter.min", "iter.max", "cmp.", "heap.", "bisect.")
#: Operations that keep no dictionary which they get first.
READING = ("dict.", "counter.", "str.", "io.", "iter.", "list.sorted", "set.of")
EQUATING = frozenset({"list.contains", "list.index", "list.count", "list.remove", "iter.contains", "iter.groupby"})


def resized(node: ir.Node) -> Iterator[ir.Expr]:
    """The lists and plain maps that a node makes longer or shorter."""
    match node:
        case ir.Op(concept=concept, args=(first, *_)) if concept in RESIZING:
            yield first


def single(type_: str) -> str:
    """A template's only argument: parentheses unless it is one word."""
    return type_ if re.fullmatch(r"\w+", type_) else f"({type_})"


def compares_union(node: ir.Node) -> bool:
    """Does something at this place ask for the order or the equality of values of several types?"""
    types: list[t.Type] = []
    match node:
        case ir.Compare(left=left, right=right):
            types = [left.type, right.type]
        case ir.Op(concept=concept, args=args) if concept.startswith(ORDERING) or concept in EQUATING:
            types = [a.type.result if isinstance(a.type, t.Func) else a.type for a in args]
        case _:
            held = getattr(node, "type", None)
            keys = [x for x in (nested(held) if isinstance(held, t.Type) else ()) if isinstance(x, t.Set | t.Dict)]
            types = [x.elem if isinstance(x, t.Set) else x.key for x in keys]
    return any(isinstance(n, t.Union) for x in types for n in nested(x))


def dict_types(type_: t.Type) -> Iterator[t.Type]:
    return (n for n in nested(type_) if isinstance(n, t.Dict))


def concatenated(key: str, args: Sequence[ir.Expr]) -> list[ir.Expr]:
    """All the operands of a chain of concatenations."""
    nested = [concatenated(key, a.args) if isinstance(a, ir.Op) and a.concept == key else [a] for a in args]
    return [operand for operands in nested for operand in operands]


def computing(module: ir.Module) -> frozenset[str]:
    """The functions and methods that change nothing but their own variables: they may be called in any order."""
    bodies: dict[str, list[ir.Function]] = {}
    for function in (*module.functions, *(m for c in module.classes for m in (*c.methods, *c.static_methods))):
        bodies.setdefault(function.name, []).append(function)
    shared = {d.name for d in module.constants}
    calm = frozenset(bodies)
    while True:
        kept = frozenset(name for name in calm if not any(_acts(n, calm, shared) for f in bodies[name] for n in ir.walk(f)))
        if kept == calm:
            return calm
        calm = kept


def _acts(node: ir.Node, calm: frozenset[str], shared: Set[str]) -> bool:
    """Does a node do more than give a value, or change a local variable?"""
    match node:
        case ir.Call(func=name) | ir.MethodCall(method=name):
            return name not in calm
        case ir.CallValue() | ir.New() | ir.FunctionDef() | ir.Yield():
            return True
        case ir.Assign(target=ir.Name(id=name)) | ir.Assigned(name=name):
            return name in shared
        case ir.Assign():
            return True
        case ir.Op(concept=concept):
            known = loader.concepts().get(concept)  # a driver's own operations are none of the source's
            return concept.startswith(("io.", "sys.", "driver.")) or (known is not None and bool(known.mutates))
        case _:
            return False


def in_order(operands: Sequence[ir.Expr], calm: frozenset[str]) -> bool:
    """Must several operands be evaluated one after another, since more than one of them may change something?"""
    return sum(any(isinstance(n, ir.Assigned) or _acts(n, calm, set()) for n in ir.walk(e)) for e in operands) > 1


def shares_maps(module: ir.Module) -> bool:
    """May a dictionary get a second name, or stand inside another value? Then an empty one must not be ``null``."""
    return any(map(_shares, ir.walk(module)))


def _shares(node: ir.Node) -> bool:
    held = getattr(node, "type", None)
    if isinstance(held, t.Type) and any(isinstance(n, t.Dict) for x in t.children(held) for n in nested(x)):
        return True
    if isinstance(held, t.Dict) and isinstance(node, ir.Call | ir.CallValue | ir.MethodCall | ir.Field):
        return True
    places = [x for x in ir.child_nodes(node) if isinstance(x, ir.Name) and isinstance(x.type, t.Dict)]
    match node:
        case ir.Op(concept="dict.update" | "dict.merge"):
            return False
        case ir.Op(concept=concept, args=args) if concept.startswith(READING):
            return any(x is not args[0] for x in places)
        case ir.Assign(value=value):
            return any(x is value for x in places)
        case ir.Lookup(obj=first) | ir.Index(obj=first):
            return any(x is not first for x in places)
        case ir.Length() | ir.Truthy() | ir.Compare() | ir.Formatted() | ir.ForEach() | ir.Clause() | ir.Return() | ir.ExprStmt():
            return False
        case _:
            return bool(places)


def is_narrow(node: ir.Expr) -> bool:
    """Is an integer made of literals only, so that D takes it for an ``int``?"""
    match node:
        case ir.Const(value=int(value), type=t.Int(bits=64)):
            return not isinstance(value, bool) and abs(value) < 1 << 31
        case ir.Arith(left=left, right=right, type=t.Int(bits=64)) | ir.IfExp(then=left, orelse=right):
            return is_narrow(left) and is_narrow(right)
        case ir.Neg(operand=operand):
            return is_narrow(operand)
        case _:
            return False


def is_empty(node: ir.Expr) -> bool:
    match node:
        case ir.ListLit(items=items) | ir.SetLit(items=items):
            return not items
        case _:
            return False


def is_static(node: ir.Expr | None) -> bool:
    """Can a value be computed when the program is compiled?"""
    match node:
        case ir.Const() | None:
            return not isinstance(node, ir.Const) or node.type != t.BIGINT
        case ir.ListLit(items=items) | ir.TupleLit(items=items):
            return all(map(is_static, items))
        case ir.Arith(left=left, right=right):
            return is_static(left) and is_static(right)
        case _:
            return False


def reference_parameters(module: ir.Module) -> dict[str, frozenset[int]]:
    """Parameters whose list changes its length in the function, or in one that it hands them to; maps may be null at first."""
    functions = list(ir.walk(module, ir.Function))
    found: dict[str, set[int]] = {f.name: set() for f in functions}
    changed = True
    while changed:
        changed = False
        for f in functions:
            places = {p.name: i for i, p in enumerate(f.params)}
            grown = {p.name for p in f.params if p.mutated and isinstance(p.type, t.Dict) and not f.external}
            for n in (x for s in f.body for x in ir.walk(s)):
                grown |= {x.id for x in map(inner, resized(n)) if isinstance(x, ir.Name)}
                if isinstance(n, ir.Call):
                    grown |= {a.id for i, a in enumerate(n.args) if i in found.get(n.func, ()) and isinstance(a, ir.Name)}
            for name in grown & set(places):
                if places[name] not in found[f.name]:
                    found[f.name].add(places[name])
                    changed = True
    return {name: frozenset(places) for name, places in found.items()}


def key_order(module: ir.Module, cls: ir.ClassDef) -> tuple[str, ...]:
    """The fields by which objects of a class are ordered in a set; none where only an object itself is a member.

    Raises ``UnsupportedError`` where these are more, or have no order in D.
    """
    fields = key_fields(module, cls)
    for field in cls.fields:
        if field.name in fields and not isinstance(field.type, t.Bool | t.Int | t.Str | t.Char):
            raise UnsupportedError("type", f"the objects of class {cls.name} have no order in D's sets")
    return fields
