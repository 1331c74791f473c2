"""Key functions that act, such as one that counts its calls: the source asks for each element's key once.

For targets whose sorting and searching asks for a key at each comparison: the keys are taken first, the pairs of a key and
an element are sorted.
"""

from __future__ import annotations

from collections.abc import Set

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import assigned, root
from dragoman.transpile.passes.lowering import Fresh

_IN_PLACE = {"list.sort_by": "list.sorted_by", "list.sort_by_desc": "list.sorted_by_desc"}
_KEYED = frozenset({*_IN_PLACE, *_IN_PLACE.values(), "iter.min_by", "iter.max_by"})


def keys_once(module: ir.Module) -> ir.Module:
    """``sorted(items, key=f)`` where ``f`` acts, as ``[item for key, item in sorted([(f(x), x) for x in items], …)]``."""
    if not any(isinstance(n, ir.Op) and n.concept in _KEYED for n in ir.walk(module, ir.Op)):
        return module
    acting = _acting(module)
    fresh = Fresh(module)

    def change(n: ir.Node) -> ir.Node:
        match n:
            case ir.Op(concept=concept, args=(items, key)) if concept in _KEYED and _acts(key, acting):
                return _once(n, items, key, acting, fresh)
            case _:
                return n

    return ir.rewrite(module, change)


def _once(op: ir.Op, items: ir.Expr, key: ir.Expr, acting: Set[str], fresh: Fresh) -> ir.Expr:
    assert isinstance(key.type, t.Func)
    (kind,), result = key.type.params, key.type.result
    if isinstance(key, ir.Lambda):
        element = ir.Name(key.params[0].name, type=kind)
        asked: ir.Expr = key.body
    else:
        element = ir.Name(fresh("item"), type=kind)
        asked = ir.CallValue(key, (element,), type=result)
        if isinstance(key, ir.Name) and key.id in acting:
            asked = ir.Call(key.id, (element,), type=result)
    both = t.Tuple((result, kind))
    pairs = ir.Comp("list", ir.TupleLit((asked, element), type=both), (ir.Clause(element, items),), type=t.List(both))
    entry = ir.Name(fresh("entry"), type=both)
    by_key = ir.Lambda((ir.Param(entry.id, both),), _part(entry, 0), type=t.Func((both,), result))
    if op.concept.startswith("iter."):
        return _part(ir.Op(op.concept, (pairs, by_key), type=both), 1)
    ordered = ir.Op(_IN_PLACE.get(op.concept, op.concept), (pairs, by_key), type=t.List(both))
    back = ir.Comp("list", _part(entry, 1), (ir.Clause(entry, ordered),), type=t.List(kind))
    if op.concept not in _IN_PLACE:
        return back
    whole = (ir.Const(0, type=t.INT), ir.Length(items, type=t.INT))
    return ir.Op("list.set_slice", (items, *whole, back), type=t.NONE)


def _part(pair: ir.Expr, place: int) -> ir.Index:
    assert isinstance(pair.type, t.Tuple)
    return ir.Index(pair, ir.Const(place, type=t.INT), wraps=False, on_fail="unreachable", type=pair.type.items[place])


def _acting(module: ir.Module) -> Set[str]:
    """Functions and methods that change something of others, or read or write."""
    functions = list(ir.walk(module, ir.Function))
    found: set[str] = set()
    while True:
        more = {f.name for f in functions if f.assigns_captured or any(_acts(s, found, _own(f)) for s in f.body)}
        if more <= found:
            return found
        found |= more


def _own(function: ir.Function) -> Set[str]:
    return assigned(function.body) - set(function.assigns_captured) - {p.name for p in function.params}


def _acts(node: ir.Node, acting: Set[str], own: Set[str] = frozenset()) -> bool:
    """Does anything in a node change what is not its function's own?"""
    for n in ir.walk(node):
        match n:
            case ir.Name(id=name, type=t.Func()) | ir.Call(func=name) | ir.MethodCall(method=name) if name in acting:
                return True
            case ir.Assign(target=ir.Index() | ir.Lookup() | ir.Field() as target) if root(target) not in own:
                return True
            case ir.Op(concept=concept, args=args):
                known = loader.concepts().get(concept)
                if concept.startswith(("io.", "random.", "iter.next")) or (known and any(root(args[i]) not in own for i in known.mutates)):
                    return True
            case _:
                pass
    return False
