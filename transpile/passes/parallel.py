"""Tuple assignments one by one, for targets without patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.messages import tells

#: Gives a variable's name that is not used yet.
Namer = Callable[[str], str]

_READS = ir.Index | ir.Lookup | ir.Op | ir.Call | ir.CallValue | ir.MethodCall | ir.Comp | ir.Slice | ir.Length


def sequential_assignments(module: ir.Module) -> ir.Module:
    """``a, b = b, a + b`` and ``Unpack`` become single assignments, with variables for what would be lost.

    An exchange of two elements of one list (``xs[i], xs[j] = xs[j], xs[i]``) stays as it is: see ``exchange``.
    """
    return sequential_but(lambda _: False)(module)


def sequential_but(
    native: Callable[[ir.Assign], bool], patterns: Callable[[ir.Unpack], bool] = lambda _: False
) -> Callable[[ir.Module], ir.Module]:
    """``sequential_assignments`` for a target that says some of them itself, and some declarations by ``patterns``."""
    return lambda module: _sequential(module, native, patterns)


def untangled(module: ir.Module) -> ir.Module:
    """``i, xs[i] = …`` one by one, for targets that find all places before they assign the first."""

    def tangled(node: ir.Assign) -> bool:
        assert isinstance(node.target, ir.TupleLit)
        assigned: set[str] = set()
        for place in node.target.items:
            if isinstance(place, ir.Name):
                assigned.add(place.id)
            elif any(isinstance(n, ir.Name) and n.id in assigned for n in ir.walk(place)):
                return True
        return False

    return _sequential(module, lambda node: not tangled(node), lambda _: True)


def _sequential(module: ir.Module, native: Callable[[ir.Assign], bool], patterns: Callable[[ir.Unpack], bool]) -> ir.Module:
    fresh, told = Fresh(module), tells(module, "ValueError")

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Assign(target=ir.TupleLit() as target, value=value) if exchange(node) is None and not native(node):
                return tuple(_assign(target, value, fresh, node.span, told=told))
            case ir.Unpack(target=target, value=value) if not patterns(node):
                return tuple(unpack(target, value, fresh, node.mutable, node.span, told=told))
            case _:
                return node

    return ir.rewrite(module, change, ir.Assign, ir.Unpack)


def exchange(node: ir.Assign) -> tuple[ir.Expr, ir.Expr, ir.Expr] | None:
    """The list and the two indices of ``xs[i], xs[j] = xs[j], xs[i]``."""
    match node:
        case ir.Assign(
            target=ir.TupleLit(items=(ir.Index() as a, ir.Index() as b)),
            value=ir.TupleLit(items=(ir.Index() as c, ir.Index() as d)),
        ):
            same = a.obj == b.obj == c.obj == d.obj and a.index == d.index and b.index == c.index
            plain = isinstance(a.obj, ir.Name) and not any(ir.holds(i, ir.Call, ir.Op) for i in (a.index, b.index))
            return (a.obj, a.index, b.index) if same and plain else None
        case _:
            return None


def rows(target: ir.Expr, elem: t.Type, fresh: Namer) -> tuple[ir.Expr, tuple[ir.Unpack, ...]]:
    """A loop's pattern in which a row of a length that is not known is a variable, and the statements that take such rows apart."""
    if not isinstance(target, ir.TupleLit):
        return target, ()
    if not isinstance(elem, t.Tuple) or len(elem.items) != len(target.items):
        row = ir.Name(fresh("row"), type=elem)
        return row, (ir.Unpack(target, row),)
    parts = [rows(item, type_, fresh) for item, type_ in zip(target.items, elem.items, strict=True)]
    return ir.replaced(target, items=tuple(part for part, _ in parts)), tuple(s for _, inner in parts for s in inner)


def unpack(
    target: ir.TupleLit, value: ir.Expr, fresh: Namer, mutable: bool = True, span: ir.Span | None = None, *, told: bool = False
) -> Iterator[ir.Stmt]:
    """Declarations of all the names of ``target``; ``told``: somebody may look at the message of a failure."""
    if isinstance(value, ir.TupleLit) and len(value.items) == len(target.items):
        parts: tuple[ir.Expr, ...] = value.items
    else:
        before, parts = _parts(value, len(target.items), fresh, told, span)
        yield from before
    for at, (item, part) in enumerate(zip(target.items, parts, strict=True)):
        if isinstance(item, ir.TupleLit):
            yield from unpack(item, part, fresh, mutable, span, told=told)
        elif item in target.items[at + 1 :]:
            # ``_, _, last``: a name has the last of its values.
            if not isinstance(part, ir.Index | ir.Const | ir.Name):
                yield ir.ExprStmt(part, span=span)
        elif isinstance(item, ir.Name):
            yield ir.Declare(item.id, item.type if not isinstance(item.type, t.AnyT) else part.type, part, mutable=mutable, span=span)


def _parts(value: ir.Expr, count: int, fresh: Namer, told: bool, span: ir.Span | None) -> tuple[list[ir.Stmt], tuple[ir.Expr, ...]]:
    """The items of a tuple or sequence value, and what must be done first."""
    before: list[ir.Stmt] = []
    whole = value
    if isinstance(value.type, t.Iter | t.Set):
        whole = ir.Op("iter.to_list", (value,), type=t.List(value.type.elem))
    if isinstance(value.type, t.Str):
        whole = ir.Op("str.chars", (value,), type=t.List(t.STR))
    if not isinstance(whole, ir.Name):
        name = fresh("parts" if not isinstance(whole.type, t.Tuple) or len(whole.type.items) != 2 else "pair")
        before.append(ir.Declare(name, whole.type, whole, mutable=False, span=span))
        whole = ir.Name(name, type=whole.type)
    if not isinstance(whole.type, t.Tuple):
        before.extend(_counted(whole, count, told, span))
    types = whole.type.items if isinstance(whole.type, t.Tuple) else (_element(whole.type),) * count
    return before, tuple(
        ir.Index(whole, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=type_) for i, type_ in enumerate(types)
    )


def _counted(items: ir.Expr, count: int, told: bool, span: ir.Span | None) -> Iterator[ir.Stmt]:
    """Raises where there are not so many items; in Python's words where somebody looks at them."""

    def failing(sign: Literal["<", ">", "!="], *message: ir.Const | ir.Formatted) -> ir.Stmt:
        text = message[0] if len(message) == 1 else ir.Interp(message, type=t.STR)
        wrong = ir.Compare(sign, length, ir.Const(count, type=t.INT), type=t.BOOL)
        return ir.If(wrong, (ir.Raise(ir.New("ValueError", (text,), type=t.Class("ValueError"))),), span=span)

    length = ir.Length(items, type=t.INT)
    if not told:
        yield failing("!=", ir.Const(f"expected {count} values to unpack", type=t.STR))
        return
    few = ir.Const(f"not enough values to unpack (expected {count}, got ", type=t.STR)
    yield failing("<", few, ir.Formatted(length, type=t.STR), ir.Const(")", type=t.STR))
    yield failing(">", ir.Const(f"too many values to unpack (expected {count})", type=t.STR))


def _element(type_: t.Type) -> t.Type:
    return type_.elem if isinstance(type_, t.List) else t.ANY


def _assign(target: ir.TupleLit, value: ir.Expr, fresh: Namer, span: ir.Span | None, *, told: bool = False) -> Iterator[ir.Stmt]:
    items = target.items
    values: list[ir.Expr]
    if isinstance(value, ir.TupleLit) and len(value.items) == len(items):
        values = list(value.items)
        kept = [any(_conflict(earlier, v) for earlier in items[:i]) for i, v in enumerate(values)]
        if any(kept):
            # What has effects before a value that is saved, or fails in another way, must come before it still.
            last = max(i for i, keep in enumerate(kept) if keep)
            kept = [
                keep or (i < last and (_has_effect(v) or _fail_unlike(v, values[i + 1 : last + 1])))
                for i, (keep, v) in enumerate(zip(kept, values, strict=True))
            ]
        for i, keep in enumerate(kept):
            if keep:
                item = items[i]
                name = fresh(f"next_{item.id}" if isinstance(item, ir.Name) else "saved")
                yield ir.Declare(name, values[i].type, values[i], mutable=False, span=span)
                values[i] = ir.Name(name, type=values[i].type)
    else:
        before, parts = _parts(value, len(items), fresh, told, span)
        yield from before
        values = list(parts)
        if isinstance(value, ir.Name) and any(value.id in {n.id for n in ir.walk(i) if isinstance(n, ir.Name)} for i in items):
            name = fresh("parts")
            yield ir.Declare(name, value.type, value, mutable=False, span=span)
            values = list(_parts(ir.Name(name, type=value.type), len(items), fresh, told, span)[1])
    for item, part in zip(items, values, strict=True):
        if isinstance(item, ir.TupleLit):
            yield from _assign(item, part, fresh, span, told=told)
        else:
            yield ir.Assign(item, part, span=span)


def _conflict(target: ir.Expr, value: ir.Expr) -> bool:
    """Could assigning ``target`` change what ``value`` gives?"""
    match target:
        case ir.Name(id=name):
            calls = ir.holds(value, ir.Call, ir.CallValue, ir.MethodCall)
            return calls or any(isinstance(n, ir.Name) and n.id == name for n in ir.walk(value))
        case ir.TupleLit(items=items):
            return any(_conflict(i, value) for i in items)
        case ir.Field(name=name):
            opaque = ir.holds(value, ir.Call, ir.CallValue, ir.MethodCall)
            return opaque or any(isinstance(n, ir.Field) and n.name == name for n in ir.walk(value, ir.Field))
        case ir.Index() | ir.Lookup():
            # Two names may stand for one list, so any read counts.
            return any(isinstance(n, _READS) for n in ir.walk(value))
        case _:
            return True


def _has_effect(node: ir.Expr) -> bool:
    return ir.holds(node, ir.Call, ir.CallValue, ir.MethodCall, ir.Op, ir.Assigned)


def _fail_unlike(node: ir.Expr, others: Sequence[ir.Expr]) -> bool:
    """Can it be told whether ``node`` failed or one of ``others``? An index outside of a list says the same of any list."""

    def failures(expr: ir.Expr) -> set[type[ir.Node]]:
        return {type(n) for n in ir.walk(expr) if getattr(n, "on_fail", "") == "raise"}

    mine, theirs = failures(node), set[type[ir.Node]]().union(*map(failures, others))
    return bool(mine and theirs) and mine | theirs != {ir.Index}
