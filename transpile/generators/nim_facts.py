"""Facts about types and functions that Nim's generator asks for: what is compared, what changes, what is called before it is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes import effects

#: Operations that ask for the order of elements.
ORDERING = ("list.sort", "iter.min", "iter.max", "cmp.", "heap.", "bisect.")
#: Operations that ask for the equality of elements.
EQUATING = frozenset(
    {
        "list.contains",
        "list.index",
        "list.index_from",
        "list.index_in",
        "list.find",
        "list.count",
        "list.remove",
        "iter.contains",
        "iter.groupby",
    }
)
#: What is a reference, which may be nil.
NILABLE = t.Class | t.Func
SCALAR = t.Bool | t.Int | t.Float | t.Char | t.NoneT | t.Never | t.Str


def nested(type_: t.Type) -> Iterator[t.Type]:
    """A type and all that it is made of."""
    yield type_
    for child in t.children(type_):
        yield from nested(child)


def holds(type_: t.Type, wanted: type[t.Type]) -> bool:
    return any(isinstance(n, wanted) for n in nested(type_))


def by_reference(param: ir.Param) -> bool:
    """Does the caller see what a function does to this parameter?"""
    return param.mutated and not isinstance(param.type, SCALAR | t.Class | t.Func)


def reference_places(functions: Mapping[str, ir.Function]) -> dict[str, frozenset[int]]:
    """The parameters of functions that are ``var``."""
    return {name: frozenset(i for i, p in enumerate(f.params) if by_reference(p)) for name, f in functions.items()}


def changing(function: ir.Function, functions: Mapping[str, ir.Function]) -> frozenset[str]:
    """Variables that are assigned after their declaration, or whose value is changed in place."""
    changes = reference_places(functions)
    out: set[str] = set()
    types: dict[str, t.Type] = {p.name: p.type for p in function.params}
    for node in ir.walk(function):
        match node:
            case ir.Name(id=name, type=type_):
                types.setdefault(name, type_)
            case ir.Assign(target=target):
                out |= {n.id for n in _places(target) if isinstance(n, ir.Name)}
            case ir.Assigned(name=name):
                out.add(name)
            case ir.MethodCall(method=method, args=args):
                out |= {effects.root(a) or "" for i, a in enumerate(args) if i in changes.get(method, ())}
            case ir.Op(concept="iter.next" | "iter.next_or", args=(iterator, *_)):
                out.add(effects.root(iterator) or "")
            case _:
                pass
    in_place = effects.mutated(function.body, changes)
    return frozenset(out | {n for n in in_place if not isinstance(types.get(n), t.Class)})


def _places(target: ir.Expr) -> Iterator[ir.Expr]:
    if isinstance(target, ir.TupleLit):
        for item in target.items:
            yield from _places(item)
    else:
        yield target


def called(node: ir.Node) -> frozenset[str]:
    """The functions and methods that something mentions."""
    names = (
        n.func if isinstance(n, ir.Call) else n.method if isinstance(n, ir.MethodCall) else n.id
        for n in ir.walk(node, ir.Call, ir.MethodCall, ir.Name)
        if isinstance(n, ir.Call | ir.MethodCall | ir.Name)
    )
    return frozenset(names)
