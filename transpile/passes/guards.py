"""Checks written out before the statement that needs them, where that is short: for targets whose own operations let a failure pass.

``return text[i]`` becomes ``if (i >= text.length) throw …; return text[i];``. A kind of check is written out only where every
place of the module that needs it allows it and there are few of them; otherwise the checking helper is the shorter form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.frozen import replace
from dragoman.transpile.passes.effects import acts, can_raise
from dragoman.transpile.passes.lowering import Fresh

#: How many places a kind of check is written out at; from more on a function that checks is shorter.
FEW = 3
#: Operations that search, and those that say -1 where nothing is found.
SEARCHES = {"str.index": "str.find", "str.rindex": "str.rfind", "list.index": "list.find"}
#: What the guards of searches say.
NOT_FOUND = {"str": "substring not found", "list": "the value is not in the list"}
#: Operations that refuse an empty separator only.
SPLITS = frozenset({"str.split", "str.split_max", "str.rsplit_max", "str.partition", "str.rpartition"})
#: Operations that need an item at least.
EXTREMES = frozenset({"iter.min", "iter.max"})
_ZERO = ir.Const(0, type=t.INT)
#: The nodes that may need a check.
_CHECKED = (ir.Index, ir.Lookup, ir.IntDiv, ir.TrueDiv, ir.Mod, ir.Coerce, ir.Op, ir.Slice)


def write_guards(module: ir.Module, only: frozenset[str] | None = None) -> ir.Module:
    """The module with the checks of few places before their statements; the operations themselves are marked as sure.

    ``only``: the kinds of checks that the target cannot write more shortly where they are needed; all kinds where it is not given.
    Kinds: ``index`` (read), ``store`` (element replaced), ``lookup``, ``division``, ``remainder``, ``coerce``, ``separator`` (of a split),
    ``dict.remove``, and the concepts ``list.pop``, ``list.pop_at``, ``list.del_at``, ``deque.popleft``, ``list.remove``, ``str.index``, ``list.index``; where they are
    asked for, ``iter.min`` and ``iter.max`` of a list, ``bound`` (of slices and insertions that may count from the end or lie beyond it), ``part`` (of a text without a name).
    """
    if any(n.concept.startswith(("error.message", "driver.")) for n in ir.walk(module, ir.Op)):
        return module
    bounds = only is not None and not only.isdisjoint({"bound", "part"})
    kinds = {
        kind
        for kind, count in Counter(_checks(module, bounds)).items()
        if count <= FEW and (kind not in EXTREMES if only is None else kind in only)
    }
    while kinds:
        done = ir.rewrite(module, _Guards(module, frozenset(kinds)).change, *ir.BODIES)
        if not (rest := kinds.intersection(_checks(done, bounds))):
            return done
        kinds -= rest
    return module


def _checks(module: ir.Module, bounds: bool) -> Iterator[str]:
    """The kinds of checks that the operations of a module need, one for each."""
    stores = {id(n.target) for n in ir.walk(module, ir.Assign)}
    for node in ir.walk(module, *_CHECKED):
        if bounds and (clamped := _clamps(node)):
            yield clamped
        match node, kind := _kind(node):
            case _, "":
                continue
            case ir.Index(), "index" if id(node) in stores:
                yield "store"
            case ir.Index(obj=ir.Expr(type=t.Str())), "index":
                yield "character"
            case _:
                yield kind


def _kind(node: ir.Node) -> str:
    """Which check an operation needs, named by what would check it otherwise; empty where it needs none."""
    match node:
        case ir.Index(obj=obj, on_fail="raise") if not isinstance(obj.type, t.Tuple):
            return "index"
        case ir.Lookup(on_fail="raise"):
            return "lookup"
        case ir.IntDiv(right=right, on_fail="raise") | ir.TrueDiv(right=right, on_fail="raise") if not isinstance(right, ir.Const):
            return "division"
        case ir.Mod(on_fail="raise"):
            return "remainder"
        case ir.Coerce(operand=operand, on_fail="raise") if (
            isinstance(operand.type, t.Optional | t.Union | t.AnyT) and operand.type != node.type
        ):
            return "coerce"
        case ir.Op(concept=concept, args=(_, ir.Const(value=str(separator)), *_)) if separator and concept in SPLITS:
            return ""
        case ir.Op(concept=concept, args=(_, ir.Name(type=t.Str()), *_), on_fail="raise") if concept in SPLITS:
            return "separator"
        case ir.Op(concept="dict.remove" | "dict.pop", on_fail="raise"):
            return "dict.remove"
        case ir.Op(concept=concept, on_fail="raise") if concept in can_raise():
            return "str.index" if concept == "str.rindex" else concept
        case _:
            return ""


def _clamps(node: ir.Node) -> str:
    """Which kind of care the places of a slice or an insertion need, so that they are in the list or the text."""
    match node:
        case ir.Slice(obj=obj, step=None, inside=False) if isinstance(obj.type, t.Str | t.List):
            bounds = [b for b in (node.lo, node.hi) if b is not None and b != _ZERO]
            if len(bounds) > 1 or any(not _from_start(b, node.nonneg) and not isinstance(b, ir.Const) for b in bounds):
                return "bound"
            return "part" if bounds and not _steady(obj) else ""
        case ir.Op(concept="list.insert", args=(_, place, item), inside=False) if acts(item) or not _from_start(place, node.nonneg):
            return "bound"
        case _:
            return ""


def _from_start(place: ir.Expr, known: bool) -> bool:
    """Is a place sure not to be negative?"""
    return known or isinstance(place, ir.Length) or (isinstance(place, ir.Const) and place.value >= 0)


class _Guards:
    def __init__(self, module: ir.Module, kinds: frozenset[str]) -> None:
        self.kinds = kinds
        self.texts = module.strings != "unicode"
        self.fresh = Fresh(module)
        #: Assignments whose variable nobody sees after a failure: not within ``try``.
        tried = {id(n) for e in ir.walk(module, ir.Try) for n in ir.walk(e, ir.Assign)}
        self.free = {id(n) for n in ir.walk(module, ir.Assign)} - tried
        #: The guards of the statement at hand.
        self.before: list[ir.Stmt] = []

    def change(self, node: ir.Node) -> ir.Node:
        """A node with the guards of the statements in its bodies."""
        changed: dict[str, Any] = {}
        for name in ir.node_fields(type(node)):
            value = getattr(node, name)
            body = type(value) is tuple and any(isinstance(v, ir.Stmt) for v in value)
            if body and not (name == "orelse" and len(value) == 1 and isinstance(value[0], ir.If)):
                changed[name] = tuple(s for statement in value for s in self.statement(statement))
        return ir.replaced(node, **changed)

    def statement(self, node: ir.Stmt) -> list[ir.Stmt]:
        """The guards of a statement, then the statement."""
        if not ir.holds(node, *_CHECKED):
            return [node]
        self.before = []
        match node:
            case ir.ExprStmt(value=ir.Op(args=(ir.Name() as d, key)) as op) if self.wanted(op, "dict.remove") and _steady(key):
                return [_unless_key(d, key), ir.ExprStmt(_removal(d, key))]
            case ir.Declare(value=ir.Op(args=(ir.Name() as d, key)) as op) if self.wanted(op, "dict.remove") and _steady(key):
                taken = replace(node, value=ir.Lookup(d, key, on_fail="unreachable", type=op.type))
                return [_unless_key(d, key), taken, ir.ExprStmt(_removal(d, key))]
            case ir.ExprStmt(value=ir.Op(args=(ir.Name() as items, item)) as op) if (
                self.wanted(op, "list.remove") and _steady(item) and _plain(items.type)
            ):
                listed = ir.Op("list.contains", (items, item), type=t.BOOL)
                guard = _throw(ir.Not(listed, type=t.BOOL), "ValueError", NOT_FOUND["list"])
                return [guard, ir.ExprStmt(replace(op, on_fail="unreachable"))]
            case ir.ExprStmt(value=ir.Op(args=(items, place, item)) as op) if (
                _clamps(op) in self.kinds and _steady(place) and _steady(items)
            ):
                item = self.named(self.lead(item)[0], "item")
                op = replace(op, args=(items, self.place("place", items, place, op.nonneg), item), inside=True)
                return [*self.before, ir.ExprStmt(op)]
            case ir.Declare(name=name, value=ir.Op() as op) if self.search(op) and (args := self.leading(op.args)):
                found = replace(node, value=_searched(op, args))
                return [*self.before, found, _unless_found(op, ir.Name(name, type=t.INT))]
            case ir.Assign(target=ir.Name(type=t.Int(bits=64)) as target, value=ir.Op() as op) if (
                id(node) in self.free and self.search(op) and (args := self.leading(op.args))
            ):
                return [*self.before, replace(node, value=_searched(op, args)), _unless_found(op, target)]
            case ir.Assign(target=ir.TupleLit()):
                return [node]  # mostly a swap, which has a form of its own
            case ir.Assign(target=target, value=value):
                value, calm = self.lead(value)
                if calm and isinstance(target, ir.Index) and self.wanted(target, "index", "store"):
                    target = self.indexed(target, store=True)
                return [*self.before, replace(node, target=target, value=value)]
            case ir.Declare(value=ir.Expr() as value) | ir.ExprStmt(value=value) | ir.Return(value=ir.Expr() as value):
                return self.led(node, "value", value)
            case ir.If(cond=cond):
                return self.led(node, "cond", cond)
            case ir.ForEach(iterable=iterable):
                return self.led(node, "iterable", iterable)
            case _:
                return [node]

    def led(self, node: ir.Stmt, field: str, value: ir.Expr) -> list[ir.Stmt]:
        self.before = []
        sure = self.lead(value)[0]
        changed: dict[str, Any] = {field: sure}
        return [*self.before, node if sure is value else replace(node, **changed)]

    def wanted(self, node: ir.Expr, kind: str, name: str = "") -> bool:
        return _kind(node) == kind and (name or kind) in self.kinds

    def lead(self, e: ir.Expr) -> tuple[ir.Expr, bool]:
        """What a statement evaluates first, sure where a guard makes it so; and whether nothing of it can raise or act any more."""
        match e:
            case ir.Name() | ir.Const() | ir.Lambda():
                return e, True
            case ir.Block() | ir.Assigned():
                return e, False
            case ir.IfExp(cond=first):
                sure, calm = self.lead(first)
                out: ir.Expr = replace(e, cond=sure)
            case ir.Select(left=first):
                sure, calm = self.lead(first)
                out = replace(e, left=sure)
            case ir.BoolOp(items=(first, *rest)):
                sure, calm = self.lead(first)
                out = replace(e, items=(sure, *rest))
            case ir.Comp(clauses=(clause, *others)):
                sure, calm = self.lead(clause.iterable)
                out = replace(e, clauses=(replace(clause, iterable=sure), *others))
            case _:
                return self.operands(e)
        return out, calm and is_calm(out)

    def operands(self, e: ir.Expr) -> tuple[ir.Expr, bool]:
        """An expression that evaluates its operands in order, then does something itself."""
        changed: dict[str, Any] = {}
        for name in ir.node_fields(type(e)):
            value = getattr(e, name)
            several = type(value) is tuple
            if not all(
                isinstance(v, ir.Expr) for v in (value if several else (value,)) if v is not None and isinstance(v, ir.Node | tuple)
            ):
                return e, is_calm(e)
            parts = [v for v in (value if several else (value,)) if isinstance(v, ir.Expr)]
            done = []
            for part in parts:
                sure, calm = self.lead(part)
                done.append(sure)
                if not calm:
                    changed[name] = tuple(done + parts[len(done) :]) if several else sure
                    return replace(e, **changed), False
            if parts:
                changed[name] = tuple(done) if several else done[0]
        e = replace(e, **changed) if changed else e
        sure = self.guarded(e)
        return sure, is_calm(sure)

    def guarded(self, e: ir.Expr) -> ir.Expr:
        """An operation after its guard, where it may have one."""
        match e:
            case ir.Index(obj=obj) if self.wanted(e, "index", "character" if isinstance(obj.type, t.Str) else ""):
                return self.indexed(e)
            case ir.Slice() if _clamps(e) in self.kinds:
                return self.bounded(e)
            case ir.Lookup(obj=obj, key=key) if self.wanted(e, "lookup") and _steady(obj) and _steady(key):
                self.guard(_unless_key(obj, key))
            case ir.IntDiv(left=left, right=right) | ir.TrueDiv(left=left, right=right) if self.wanted(e, "division"):
                divisor = right.operand if isinstance(right, ir.Coerce) and isinstance(right.operand.type, t.Int) else right
                if not (_steady(divisor) and is_calm(left)):
                    return e
                zero = ir.Const(0.0 if isinstance(divisor.type, t.Float) else 0, type=divisor.type)
                self.guard(_throw(ir.Compare("==", divisor, zero, type=t.BOOL), "ZeroDivisionError", "division by zero"))
            case ir.Mod(right=right, type=t.Int()) if self.wanted(e, "remainder") and _steady(right):
                self.guard(
                    _throw(
                        ir.Compare("==", right, ir.Const(0, type=right.type), type=t.BOOL), "ZeroDivisionError", "integer modulo by zero"
                    )
                )
            case ir.Op(concept="list.pop" | "deque.popleft" as concept, args=(ir.Name() as items,)) if self.wanted(e, concept):
                empty = ir.Compare("==", ir.Length(items, type=t.INT), _ZERO, type=t.BOOL)
                self.guard(_throw(empty, "IndexError", "pop from an empty list"))
            case ir.Op(concept="iter.min" | "iter.max" as concept, args=(ir.Name(type=t.List()) as items,)) if self.wanted(e, concept):
                empty = ir.Compare("==", ir.Length(items, type=t.INT), _ZERO, type=t.BOOL)
                self.guard(_throw(empty, "ValueError", f"{concept.removeprefix('iter.')}() arg is an empty sequence"))
            case ir.Op(concept="list.pop_at" | "list.del_at" as concept, args=(ir.Name() as items, place)) if (
                self.wanted(e, concept) and _steady(place) and not isinstance(place, ir.Const)
            ):
                beyond: ir.Expr = ir.Compare(">=", place, _length(items), type=t.BOOL)
                below = ir.Compare("<", place, ir.Neg(_length(items), type=t.INT), type=t.BOOL)
                outside = beyond if _from_start(place, e.nonneg) else ir.BoolOp("or", (beyond, below), type=t.BOOL)
                self.guard(_throw(outside, "IndexError", "pop index out of range"))
            case ir.Op(args=(_, separator, *_)) if self.wanted(e, "separator"):
                self.guard(_throw(ir.Not(ir.Truthy(separator, type=t.BOOL), type=t.BOOL), "ValueError", "empty separator"))
            case ir.Op() if self.search(e):
                place = ir.Name(self.fresh("place"), type=t.INT)
                self.before += [ir.Declare(place.id, t.INT, _searched(e, e.args), mutable=False), _unless_found(e, place)]
                return place
            case _:
                return e
        return replace(e, on_fail="unreachable")

    def search(self, e: ir.Op) -> bool:
        if e.concept not in SEARCHES or _kind(e) not in self.kinds:
            return False
        return _plain(e.args[0].type) or isinstance(e.args[0].type, t.Str)

    def leading(self, args: tuple[ir.Expr, ...]) -> tuple[ir.Expr, ...]:
        """The operands of a search, where nothing but their guards can raise; else none."""
        led = [self.lead(a) for a in args]
        return tuple(a for a, _ in led) if all(calm for _, calm in led) else ()

    def indexed(self, e: ir.Index, store: bool = False) -> ir.Expr:
        """An element after the guard of its index."""
        text = isinstance(e.obj.type, t.Str)
        negative = isinstance(e.index, ir.Const) and e.index.value < 0
        # A name for a list that is changed would be a copy where lists are values.
        if not _steady(e.index) or (text and not self.texts) or (store and ((e.wraps and not negative) or not _steady(e.obj))):
            return e
        e = replace(e, obj=self.named(e.obj, "text" if text else "items"))
        length = _length(e.obj)
        if isinstance(e.index, ir.Const) and e.index.value in (0, -1):
            outside: ir.Expr = ir.Compare("==", length, _ZERO, type=t.BOOL)
        elif isinstance(e.index, ir.Const):
            outside = ir.Compare("<", length, ir.Const(-e.index.value if negative else e.index.value + 1, type=t.INT), type=t.BOOL)
        else:
            outside = ir.Compare(">=", e.index, length, type=t.BOOL)
            if e.wraps:
                below = ir.Compare("<", e.index, ir.Neg(length, type=t.INT), type=t.BOOL)
                outside = ir.BoolOp("or", (outside, below), type=t.BOOL)
        what = "string" if text else "list assignment" if store else "list"
        self.guard(_throw(outside, "IndexError", f"{what} index out of range"))
        if store and negative and isinstance(e.index, ir.Const):
            e = replace(e, index=ir.Arith("-", length, ir.Const(-e.index.value, type=t.INT), type=t.INT))
        wraps = e.wraps and not store and not (isinstance(e.index, ir.Const) and not negative)
        return replace(e, on_fail="unreachable", wraps=wraps)

    def bounded(self, e: ir.Slice) -> ir.Expr:
        """A slice whose bounds are places in what it takes a part of."""
        if isinstance(e.obj.type, t.Str) and not self.texts:
            return e
        obj = self.named(e.obj, "text" if isinstance(e.obj.type, t.Str) else "items")
        lo, hi = None if e.lo == _ZERO else e.lo, e.hi
        if _clamps(e) == "part":
            return replace(e, obj=obj, lo=lo)
        match lo, hi:
            case ir.Const(value=a), ir.Const(value=b) if a > 0 > b and isinstance(obj.type, t.Str):
                short = ir.Arith("-", _length(obj), ir.Const(-b, type=t.INT), type=t.INT)
                part = replace(e, obj=obj, hi=short, inside=True)
                longer = ir.Compare(">", _length(obj), ir.Const(a - b, type=t.INT), type=t.BOOL)
                return ir.IfExp(longer, part, ir.Const("", type=t.STR), type=e.type)
        start = None if lo is None else self.place("start", obj, self.named(lo, "bound"), e.nonneg)
        end = None if hi is None else self.place("end", obj, self.named(hi, "bound"), e.nonneg, start)
        return replace(e, obj=obj, lo=start, hi=end, nonneg=True, inside=True)

    def named(self, e: ir.Expr, stem: str) -> ir.Expr:
        """An operand that may be written twice."""
        if _steady(e):
            return e
        name = ir.Name(self.fresh(stem), type=e.type)
        self.before.append(ir.Declare(name.id, name.type, e, mutable=False))
        return name

    def place(self, stem: str, items: ir.Expr, bound: ir.Expr, known: bool = False, start: ir.Expr | None = None) -> ir.Expr:
        """A variable for a place in a list or text; a place beyond the ends is the end, one before ``start`` is that."""
        length = _length(items)
        inside: ir.Expr = ir.Op("cmp.min", (bound, length), type=t.INT)
        if not _from_start(bound, known):
            back = ir.Arith("+", bound, length, type=t.INT)
            if isinstance(bound, ir.Const):
                back = ir.Arith("-", length, ir.Const(-bound.value, type=t.INT), type=t.INT)
            below = ir.Op("cmp.max", (_ZERO, back), type=t.INT)
            negative = ir.Compare("<", bound, _ZERO, type=t.BOOL)
            inside = below if isinstance(bound, ir.Const) else ir.IfExp(negative, below, inside, type=t.INT)
        name = ir.Name(self.fresh(stem), type=t.INT)
        self.before.append(
            ir.Declare(name.id, t.INT, inside if start is None else ir.Op("cmp.max", (start, inside), type=t.INT), mutable=False)
        )
        return name

    def guard(self, check: ir.If) -> None:
        if not any(isinstance(s, ir.If) and s.cond == check.cond for s in self.before):
            self.before.append(check)


def _plain(type_: t.Type) -> bool:
    """A list of what any target compares by value."""
    return isinstance(type_, t.List) and isinstance(type_.elem, t.Int | t.Str | t.Bool)


def _steady(e: ir.Expr) -> bool:
    """May an operand be written twice? Names, constants, short sums and texts of such."""
    nodes = list(ir.walk(e))
    plain = all(
        isinstance(n, ir.Name | ir.Const | ir.Length | ir.Arith | ir.Field)
        or (isinstance(n, ir.Index | ir.IntDiv) and n.on_fail == "unreachable")
        or (isinstance(n, ir.Op) and n.concept == "str.of")
        for n in nodes
    )
    return len(nodes) <= 4 and plain


def _length(obj: ir.Expr) -> ir.Length:
    return ir.Length(obj, unit="codepoint" if isinstance(obj.type, t.Str) else "element", type=t.INT)


def is_calm(e: ir.Expr) -> bool:
    """Can the evaluation of an expression neither raise nor act?"""
    return not acts(e) and not any(map(_kind, ir.walk(e)))


def _throw(cond: ir.Expr, error: str, message: str) -> ir.If:
    return ir.If(cond, (ir.Raise(ir.New(error, (ir.Const(message, type=t.STR),), type=t.Class(error))),))


def _unless_key(d: ir.Expr, key: ir.Expr) -> ir.If:
    """The guard of a key that must be there; its error shows the key."""
    there = ir.Op("dict.contains", (d, key), type=t.BOOL)
    shown = key if isinstance(key.type, t.Str) else ir.Op("str.of", (key,), type=t.STR)
    return ir.If(ir.Not(there, type=t.BOOL), (ir.Raise(ir.New("KeyError", (shown,), type=t.Class("KeyError"))),))


def _removal(d: ir.Expr, key: ir.Expr) -> ir.Op:
    return ir.Op("dict.remove", (d, key), on_fail="unreachable", type=t.NONE)


def _searched(op: ir.Op, args: tuple[ir.Expr, ...]) -> ir.Op:
    return replace(op, concept=SEARCHES[op.concept], args=args, on_fail="unreachable")


def _unless_found(op: ir.Op, place: ir.Name) -> ir.If:
    return _throw(ir.Compare("<", place, _ZERO, type=t.BOOL), "ValueError", NOT_FOUND[op.concept.split(".")[0]])
