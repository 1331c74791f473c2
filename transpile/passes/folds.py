"""Sums, joined texts and extremes as loops, for targets that would otherwise build a list only for that, or have no such function."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.comprehensions import mentions, own_names
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.lowering import Fresh


def fold_sums(module: ir.Module) -> ir.Module:
    """``sum(f(x) for x in xs if …)`` becomes a ``Block``: a total, the loops that add to it; ``"".join(…)`` likewise.

    Before ``lower_comprehensions``.
    """
    if not ir.holds(module, ir.Comp):
        return module
    fresh = Fresh(module)
    mentioned = mentions(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="iter.sum", args=(ir.Comp(kind="iter" | "list") as comp,), type=t.Int() | t.Float()):
                return _total(comp, ir.Const(0 if isinstance(node.type, t.Int) else 0.0, type=node.type), node, fresh, mentioned)
            case ir.Op(concept="iter.sum_from", args=(ir.Comp(kind="iter" | "list") as comp, start), type=t.Int() | t.Float()):
                return _total(comp, start, node, fresh, mentioned)
            case ir.Op(concept="str.join", args=(ir.Const(value=""), ir.Comp(kind="iter" | "list") as comp)) if not isinstance(
                comp.elem, ir.Coerce
            ):
                return _total(comp, ir.Const("", type=t.STR), node, fresh, mentioned)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


#: How often a module may ask for an operation on elements of a type that is a loop each time; beyond it a function is shorter.
FEW = 2


def fold_lists(module: ir.Module) -> ir.Module:
    """``sum(xs)``, ``max(xs)``, ``min(xs, key=lambda x: …)`` and ``Counter(xs)``, ``set(xs)`` become a ``Block`` with a loop, where a module has few of them.

    For targets whose library has none of these. After ``fold_sums``, before ``lower_comprehensions``.
    """
    asked = Counter((n.concept, t.show(n.type)) for n in ir.walk(module, ir.Op) if n.concept in _LOOPS)
    if not asked:
        return module
    fresh = Fresh(module)
    mentioned = mentions(module)
    inner = {stem: fresh(stem) for stem in ("i", "item", "other")}  # variables of the loops, of which none is in another

    def change(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Op) or not 0 < asked[node.concept, t.show(node.type)] <= FEW:
            return node
        match tuple(_listed(a) for a in node.args):
            case (ir.Op(concept="str.chars", args=(text,), type=t.List(elem=t.Str())),) if node.type == t.Set(t.STR):
                return _members(text, node.type, fresh, inner) if node.concept == "set.of" else node
            case (ir.Expr(type=t.List()) as items,) if isinstance(node.type, t.Set):
                return _members(items, node.type, fresh, inner)
            case (items,) if not isinstance(items.type, t.List):
                return node
            case (items,) if node.concept == "counter.of":
                alike = isinstance(node.type, t.Dict) and items.type.elem == node.type.key  # type: ignore[attr-defined]
                return _count(items, node, fresh, inner, mentioned) if alike else node
            case (_,) if not isinstance(node.type, t.Int | t.Float | t.Str):
                return node
            case (items,) if node.concept == "iter.sum":
                return _sum(items, node, fresh, inner) if items.type.elem == node.type else node  # type: ignore[attr-defined]
            case (items,) if items.type.elem == node.type:  # type: ignore[attr-defined]
                return _extreme(items, None, node, fresh, inner)
            case (items, ir.Lambda(params=(_,), body=key) as function) if (
                isinstance(items.type, t.List)
                and items.type.elem == node.type
                and isinstance(key.type, t.Int | t.Float | t.Str)
                and not acts(key)
                and not any(isinstance(n, ir.Lambda | ir.Comp) for n in ir.walk(key))
            ):
                return _extreme(items, function, node, fresh, inner)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op)


def _listed(node: ir.Expr) -> ir.Expr:
    """A lazy comprehension as a list."""
    if isinstance(node, ir.Comp) and node.kind == "iter":
        return ir.replaced(node, kind="list", type=t.List(node.elem.type))
    return node


#: Operations on lists that are loops.
_LOOPS = frozenset({"iter.sum", "iter.max", "iter.min", "iter.max_by", "iter.min_by", "counter.of", "set.of"})


def _sum(items: ir.Expr, node: ir.Op, fresh: Fresh, inner: Mapping[str, str]) -> ir.Expr:
    total, item = ir.Name(fresh("total"), type=node.type), ir.Name(inner["item"], type=node.type)
    start = ir.Const(0 if isinstance(node.type, t.Int) else 0.0, type=node.type)
    add = ir.Assign(total, ir.Arith("+", total, item, type=node.type))
    return ir.Block((ir.Declare(total.id, node.type, start), ir.ForEach(item, items, (add,))), total, type=node.type, span=node.span)


def _count(items: ir.Expr, node: ir.Op, fresh: Fresh, inner: Mapping[str, str], mentioned: Counter[str]) -> ir.Expr:
    """How often each item occurs: there are fewer items than 64 bits count."""
    comp = own_variables(items, fresh, mentioned) if isinstance(items, ir.Comp) else None
    counts = ir.Name(fresh("counts"), type=node.type)
    item: ir.Expr = ir.Name(inner["item"], type=items.type.elem)  # type: ignore[attr-defined]
    if comp is not None and isinstance(comp.elem, ir.Name):
        item = comp.elem
    before = ir.Op("dict.get_or", (counts, item, ir.Const(0, type=t.INT)), type=t.INT)
    more = ir.Arith("+", before, ir.Const(1, type=t.INT), type=t.INT)
    body: ir.Body = (ir.Assign(ir.Lookup(counts, item, type=t.INT), more),)
    if comp is None:
        body = (ir.ForEach(item, items, body),)
    else:
        named = () if item is comp.elem else (ir.Declare(inner["item"], item.type, comp.elem, mutable=False),)
        body = _within(comp, (*named, *body))
    return ir.Block((ir.Declare(counts.id, node.type, ir.DictLit((), type=node.type)), *body), counts, type=node.type, span=node.span)


def _members(items: ir.Expr, type_: t.Set, fresh: Fresh, inner: Mapping[str, str]) -> ir.Expr:
    """The set of a list's items or of a text's characters."""
    members, item = ir.Name(fresh("members"), type=type_), ir.Name(inner["item"], type=type_.elem)
    add = ir.ExprStmt(ir.Op("set.add", (members, item), type=t.NONE))
    before: ir.Body = ()
    if isinstance(items, ir.Const):
        before = (ir.Declare(name := fresh("text"), items.type, items, mutable=False),)
        items = ir.Name(name, type=items.type)
    body = (*before, ir.Declare(members.id, type_, ir.SetLit((), type=type_)), ir.ForEach(item, items, (add,)))
    return ir.Block(body, members, type=type_)


def _extreme(items: ir.Expr, function: ir.Lambda | None, node: ir.Op, fresh: Fresh, inner: Mapping[str, str]) -> ir.Expr:
    """The first item that no other is beyond, or whose key no other key is beyond."""
    largest = node.concept.startswith("iter.max")
    before: list[ir.Stmt] = []
    some = isinstance(items, ir.ListLit) and bool(items.items)
    if not isinstance(items, ir.Name):
        before.append(ir.Declare(name := fresh("items"), items.type, items, mutable=False))
        items = ir.Name(name, type=items.type)
    length = ir.Length(items, type=t.INT)
    if node.on_fail != "unreachable" and not some:
        message = ir.Const(f"{'max' if largest else 'min'}() arg is an empty sequence", type=t.STR)
        error = ir.New("ValueError", (message,), type=t.Class("ValueError"))
        before.append(ir.If(ir.Compare("==", length, ir.Const(0, type=t.INT), type=t.BOOL), (ir.Raise(error),)))
    best, place = ir.Name(fresh("largest" if largest else "smallest"), type=node.type), ir.Name(inner["i"], type=t.INT)

    def at(index: ir.Expr) -> ir.Index:
        return ir.Index(items, index, wraps=False, on_fail="unreachable", type=node.type)

    before.append(ir.Declare(best.id, node.type, at(ir.Const(0, type=t.INT))))
    one = ir.Const(1, type=t.INT)
    sign: Literal["<", ">"] = ">" if largest else "<"
    body: ir.Body
    if function is None:
        body = (ir.If(ir.Compare(sign, at(place), best, type=t.BOOL), (ir.Assign(best, at(place)),)),)
    else:
        rank, other = (ir.Name(n, type=function.body.type) for n in (fresh("rank"), inner["other"]))
        item = ir.Name(inner["item"], type=node.type)
        before.append(ir.Declare(rank.id, rank.type, _applied(function, best)))
        body = (
            ir.Declare(item.id, item.type, at(place), mutable=False),
            ir.Declare(other.id, other.type, _applied(function, item), mutable=False),
            ir.If(ir.Compare(sign, other, rank, type=t.BOOL), (ir.Assign(best, item), ir.Assign(rank, other))),
        )
    return ir.Block((*before, ir.ForRange(place.id, one, length, one, body)), best, type=node.type, span=node.span)


def _applied(function: ir.Lambda, value: ir.Name) -> ir.Expr:
    """What a function of one expression gives for a variable."""
    name = function.params[0].name

    def rename(node: ir.Node) -> ir.Node:
        return ir.replaced(node, id=value.id) if isinstance(node, ir.Name) and node.id == name else node

    return ir.rewrite(function.body, rename)


def _total(comp: ir.Comp, start: ir.Expr, node: ir.Op, fresh: Fresh, mentioned: Counter[str]) -> ir.Expr:
    """The comprehension's loops, adding to a variable; what its variables are called is theirs alone."""
    if comp.elem.type != node.type:
        return node
    match comp.elem:
        case ir.Coerce(operand=ir.Expr(type=t.Bool()) as test, type=t.Int()):  # a sum of truth values counts
            last = comp.clauses[-1]
            last = ir.replaced(last, conditions=(*last.conditions, test))
            comp = ir.replaced(comp, elem=ir.Const(1, type=node.type), clauses=(*comp.clauses[:-1], last))
    counting = comp.elem == ir.Const(1, type=comp.elem.type)
    total = ir.Name(fresh("text" if isinstance(node.type, t.Str) else "count" if counting else "total"), type=node.type)
    renamed = own_variables(comp, fresh, mentioned)
    more: ir.Expr = ir.Arith("+", total, renamed.elem, type=node.type)
    if isinstance(node.type, t.Str):
        more = ir.Op("str.concat", (total, renamed.elem), type=t.STR)
    body = _within(renamed, (ir.Assign(total, more),))
    return ir.Block((ir.Declare(total.id, node.type, start), *body), total, type=node.type, span=node.span)


def _within(comp: ir.Comp, body: ir.Body) -> ir.Body:
    """The loops and conditions of a comprehension around statements."""
    for clause in reversed(comp.clauses):
        for condition in reversed(clause.conditions):
            body = (ir.If(condition, body),)
        match clause.iterable, clause.target:
            case ir.Range(start=lo, stop=hi, step=step), ir.Name(id=name):
                body = (ir.ForRange(name, lo, hi, step, body),)
            case _:
                body = (ir.ForEach(clause.target, clause.iterable, body),)
    return body


def own_variables(comp: ir.Comp, fresh: Fresh, mentioned: Counter[str]) -> ir.Comp:
    """The comprehension with variables of its own; its first iterable is evaluated outside, where a name may mean another."""
    table = own_names(comp, fresh, mentioned)

    def rename(node: ir.Node) -> ir.Node:
        return ir.replaced(node, id=table[node.id]) if isinstance(node, ir.Name) and node.id in table else node

    renamed = ir.rewrite(comp, rename)
    first = ir.replaced(renamed.clauses[0], iterable=comp.clauses[0].iterable)
    return ir.replaced(renamed, clauses=(first, *renamed.clauses[1:]))
