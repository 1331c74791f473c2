"""Iterators that are read on after something else has read of them: refused where an iterator is a value, or stepped by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeGuard

from dragoman.transpile import ir
from dragoman.transpile import types as t

_NEXT = ("iter.next", "iter.next_or")
_READ_ON = "an iterator that is read on after something else has read of it"
#: Operations that read their operands to the end, at once.
_WHOLE = frozenset(
    f"iter.{op}"
    for op in (
        *("to_list", "sum", "sum_from", "sum_lists", "length", "reduce", "reduce_from"),
        *("min", "max", "min_by", "max_by", "min_or", "max_or", "min_by_or", "max_by_or"),
    )
) | frozenset(
    (
        *("list.extend", "list.sorted", "list.sorted_desc", "list.sorted_by", "list.sorted_by_desc", "list.sorted_cmp", "list.to_seq"),
        *("deque.extendleft", "str.join", "set.of", "set.to_frozen", "set.update", "set.difference_update", "dict.of_pairs"),
        *("dict.update_pairs", "dict.fromkeys", "counter.of", "counter.update", "math.prod", "math.fsum", "stat.mean"),
    )
)


def refuse_read_on(module: ir.Module) -> ir.Module:
    """The module with an ``Unsupported`` in functions that take the next of an iterator that is not theirs, or use one in two ways."""

    def change(node: ir.Node) -> ir.Node:
        return ir.replaced(node, body=_checked(node.body, node.params)) if isinstance(node, ir.Function) else node

    done = ir.rewrite(module, change, ir.Function)
    assert isinstance(done, ir.Module)
    return ir.replaced(done, main=_checked(done.main, ()))


def _checked(body: ir.Body, params: tuple[ir.Param, ...]) -> ir.Body:
    operations = (n for s in body for n in ir.walk(s, ir.Op))
    steps = Counter(n.args[0].id for n in operations if n.concept in _NEXT and isinstance(n.args[0], ir.Name))
    own = Counter(n.name for s in body for n in ir.walk(s, ir.Declare) if isinstance(n.type, t.Iter))
    if not steps and not own:
        return body
    uses = Counter(n.id for s in body for n in ir.walk(s, ir.Name) if isinstance(n.type, t.Iter))
    given = {p.name for p in params}
    assigned = {n.target.id for s in body for n in ir.walk(s, ir.Assign) if isinstance(n.target, ir.Name)}
    moved = [
        name
        for name, total in uses.items()
        if (name in given and steps[name]) or (own[name] == 1 and name not in assigned and total > 1 and steps[name] < total)
    ]
    if not moved:
        return body
    why = f"{min(moved)} is an iterator that is read on after something else has read of it"
    return (ir.ExprStmt(ir.Unsupported("iterator", why, type=t.NONE, span=body[0].span), span=body[0].span), *body)


def takes_more(comp: ir.Comp) -> bool:
    """Does a comprehension take more of the iterator that it goes over: ``[(x, next(it)) for x in it]``?"""
    read = comp.clauses[0].iterable
    return isinstance(read, ir.Name) and isinstance(read.type, t.Iter) and any(n is not read and n == read for n in ir.walk(comp, ir.Name))


def step_along(module: ir.Module) -> ir.Module:
    """For targets whose iterators are arrays that lose what is read: a loop whose body takes more of its iterator takes item by item."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ForEach(target=ir.Name() as target, iterable=ir.Name(id=name) as read, body=body) if _is_read(read):
                if any(n.id == name for s in body for n in ir.walk(s, ir.Name) if isinstance(n, ir.Name)):
                    return _item_by_item(node, read, target)
        return node

    if not any(isinstance(n, ir.ForEach) and _is_read(n.iterable) for n in ir.walk(module, ir.ForEach)):
        return module
    done = ir.rewrite(module, change, ir.ForEach)
    assert isinstance(done, ir.Module)
    return done


def refuse_used_up(module: ir.Module) -> ir.Module:
    """For targets whose iterators lose only what is taken one by one: what reads one otherwise, and is not the last, is ``Unsupported``."""
    early = _early(module)
    if not early:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=args) if concept not in _NEXT and any(id(a) in early for a in args):
                return ir.Unsupported("iterator", _READ_ON, type=node.type, span=node.span)
            case ir.ForEach(iterable=read) | ir.Clause(iterable=read) if id(read) in early:
                return ir.replaced(node, iterable=ir.Unsupported("iterator", _READ_ON, type=read.type, span=read.span))
        return node

    return ir.rewrite(module, change, ir.Op, ir.ForEach, ir.Clause)


def _item_by_item(loop: ir.ForEach, read: ir.Name, target: ir.Name) -> ir.While:
    item = ir.Op("iter.next", (read,), on_fail="unreachable", type=target.type)
    more = ir.Compare(">", ir.Length(read, type=t.INT), ir.Const(0, type=t.INT), type=t.BOOL)
    return ir.While(more, (ir.Declare(target.id, target.type, item, span=loop.span), *loop.body), span=loop.span)


def step_by_hand(module: ir.Module) -> ir.Module:
    """For targets whose iterators are lists that lose what is read: a loop that others read along with takes item by item.

    One that is zipped with itself is an ``Unsupported``: its copies would be read side by side.
    """
    uses: Counter[str] = Counter()

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="iter.zip", args=args) if any(n > 1 for n in Counter(a.id for a in args if _is_read(a)).values()):
                return ir.Unsupported("iterator", "an iterator that is zipped with itself", type=node.type, span=node.span)
            case ir.ForEach(target=ir.Name() as target, iterable=ir.Name(id=name) as read, body=body) if _is_read(read):
                inside = [n for s in body for n in ir.walk(s)]
                shared = any(isinstance(n, ir.Name) and n.id == name for n in inside)
                if shared or (uses[name] > 1 and any(isinstance(n, ir.Break) for n in inside)):
                    return _item_by_item(node, read, target)
        return node

    uses.update(n.id for n in ir.walk(module) if isinstance(n, ir.Name) and isinstance(n.type, t.Iter))
    if not uses:
        return module
    done = ir.rewrite(module, change)
    assert isinstance(done, ir.Module)
    return _used_up(done)


def _used_up(module: ir.Module) -> ir.Module:
    """The module whose iterators have nothing left after what reads them to their end, where something reads them later.

    What reads a part of one that is read on is an ``Unsupported``.
    """
    early = _early(module)
    if not early:
        return module

    def rest(e: ir.Expr) -> ir.Expr:
        return ir.Op("iter.rest", (e,), type=e.type, span=e.span) if id(e) in early else e

    def starts(e: ir.Expr) -> bool:
        return isinstance(e, ir.Comp) and (id(e.clauses[0].iterable) in early or _takes_rest(e.clauses[0].iterable))

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept=concept, args=args) if concept in _WHOLE:
                return ir.replaced(node, args=tuple(map(rest, args))) if any(id(a) in early for a in args) else node
            case ir.Op(concept=concept, args=args) if concept not in _NEXT and not _takes_rest(node):
                if any(id(a) in early or (starts(a) and concept in ("iter.any", "iter.all", "iter.contains", "iter.first")) for a in args):
                    return ir.Unsupported("iterator", _READ_ON, type=node.type, span=node.span)
            case ir.ForEach(iterable=read) if id(read) in early:
                return ir.replaced(node, iterable=rest(read))
            case ir.Clause(iterable=read) if id(read) in early:
                return ir.replaced(node, iterable=rest(read))
        return node

    done = ir.rewrite(module, change)
    assert isinstance(done, ir.Module)
    return done


def _takes_rest(e: ir.Expr) -> bool:
    return isinstance(e, ir.Op) and e.concept == "iter.rest"


def _early(module: ir.Module) -> dict[int, ir.Name]:
    """The uses of iterators in a module that are not the last, by their identity."""
    if not any(isinstance(n.type, t.Iter) for n in ir.walk(module, ir.Name)):
        return {}
    return {id(n): n for body in (*(f.body for f in ir.walk(module, ir.Function)), module.main) for n in _read_later(body)}


def _read_later(body: ir.Body) -> Iterator[ir.Name]:
    """The uses of iterators after which the same iterator is used again: those before the last, and those in a loop that it is not of."""
    last: dict[str, ir.Name] = {}
    stack: list[tuple[ir.Node, tuple[ir.Node, ...]]] = [(s, ()) for s in reversed(body)]
    while stack:
        node, loops = stack.pop()
        if isinstance(node, ir.Name) and _is_read(node):
            if node.id in last:
                yield last[node.id]
            if any(not any(isinstance(n, ir.Declare) and n.name == node.id for n in ir.walk(x, ir.Declare)) for x in loops):
                yield node
            last[node.id] = node
        inside = (*loops, node) if isinstance(node, ir.While | ir.ForRange | ir.ForEach) else loops
        stack.extend((c, loops if c is getattr(node, "iterable", None) else inside) for c in reversed(list(ir.child_nodes(node))))


def _is_read(node: ir.Expr) -> TypeGuard[ir.Name]:
    """Is it a variable that is an iterator over items that are there?"""
    return isinstance(node, ir.Name) and isinstance(node.type, t.Iter) and not node.type.lazy
