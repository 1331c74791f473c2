"""Loops in place of what consumes lazy iterators.

A generator that may not end cannot become a list. What consumes one (``takewhile``, ``islice``, ``zip``, a comprehension,
``any`` …) becomes a plain loop that stops where it has enough, so that a target needs three things only: a generator, a loop
over it, and its next element. Everything else that iterates is left alone; ``eager_generators`` makes lists of the others.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.collecting import negated
from dragoman.transpile.passes.comprehensions import hoist_blocks, mentions, own_names
from dragoman.transpile.passes.lazy import DRAWING, ENDLESS_OPS, Lazy, draws, is_lazy, name_sources, never_ends, own_continue
from dragoman.transpile.passes.lowering import Fresh, by_scope, eager_generators


def lazy_generators(
    module: ir.Module,
    spell: Callable[[ir.Module], ir.Module] = lambda module: module,
    able: Callable[[ir.Function, ir.Module], bool] = lambda function, module: True,
) -> ir.Module:
    """Lazy generators get the type ``iter`` with ``lazy`` set and plain consumers, which ``spell`` then writes; the rest lists.

    One that may end is lazy only where the target is ``able`` to say it so.
    """
    if not any(
        n.is_generator if isinstance(n, ir.Function) else isinstance(n, ir.Op) and n.concept in ENDLESS_OPS
        for n in ir.walk(module, ir.Function, ir.Op)
    ):
        return eager_generators(module)
    module = name_sources(module)
    lazy = Lazy(module, able)
    if lazy.functions or any(isinstance(n, ir.Op) and n.concept in ENDLESS_OPS for n in ir.walk(module, ir.Op)):
        module = hoist_blocks(spell(Fusion(lazy.typed()).module()))
    return eager_generators(module)


class Fusion:
    """Writes the consumers of lazy iterators as loops."""

    def __init__(self, module: ir.Module) -> None:
        self._module = module
        self.mentioned: Counter[str] = Counter()

    def module(self) -> ir.Module:
        return by_scope(self._module, self.within)

    def within(self, fresh: Fresh, scope: ir.Node) -> Callable[[ir.Node], ir.Node | tuple[ir.Stmt, ...]]:
        self.fresh = fresh
        nothing = ir.Const(None, type=t.NONE)
        self.mentioned = mentions(ir.rewrite(scope, lambda n: nothing if isinstance(n, ir.Lambda) else n))
        return self.change

    def change(self, node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.ForEach(target=target, iterable=source, body=body) if draws(source) and not is_lazy(source.type):
                return tuple(self.loop(target, source, body, node.span))
            case ir.Comp(kind="list" | "set" | "dict", clauses=clauses) if any(draws(c.iterable) for c in clauses):
                return self.collected(node)
            case ir.Op(concept="iter.first" | "iter.first_or", args=(source, *default)) if draws(source):
                return self.first(node, source, default)
            case ir.Op(concept="iter.any" | "iter.all", args=(source,)) if draws(source):
                return self.decided(node, source, lambda x: x, some=node.concept == "iter.any")
            case ir.Op(concept="iter.contains", args=(source, wanted)) if draws(source):
                return self.decided(node, source, lambda x: ir.Compare("==", x, wanted, type=t.BOOL), some=True)
            case ir.Op(concept="iter.next" | "iter.next_or" | "iter.of") if is_lazy(node.args[0].type):
                return node
            case ir.Op(concept="iter.to_list", args=(source,)) if draws(source):
                return self.listed(source)
            case ir.Op(concept=concept, args=args) if concept not in DRAWING and concept not in ("iter.zip", "iter.chain"):
                return dataclasses.replace(node, args=tuple(map(self.listed, args))) if any(map(draws, args)) else node
            case ir.Declare(name=name, value=ir.Block() as block):
                return self.named(node, name, block)
            case ir.Declare(value=ir.Expr() as value, type=type_) if draws(value) and not is_lazy(value.type):
                listed = self.listed(value)
                if not isinstance(listed, ir.Block):
                    return dataclasses.replace(node, value=listed)
                return self.named(dataclasses.replace(node, type=listed.type if isinstance(type_, t.Iter) else type_), node.name, listed)
            case ir.Return(value=ir.Block() as block):
                return (*block.stmts, dataclasses.replace(node, value=block.value))
            case ir.Return(value=ir.Expr() as value) if draws(value) and not is_lazy(value.type):
                return dataclasses.replace(node, value=self.listed(value))
            case ir.Call(args=args) | ir.MethodCall(args=args) | ir.New(args=args) if any(draws(a) and not is_lazy(a.type) for a in args):
                return dataclasses.replace(node, args=tuple(a if is_lazy(a.type) else self.listed(a) for a in args))
            case _:
                return node

    @staticmethod
    def named(node: ir.Declare, name: str, block: ir.Block) -> tuple[ir.Stmt, ...]:
        """What a block collects for a variable, collected in it from the start."""
        first = block.stmts[0] if block.stmts else None
        if not (
            isinstance(first, ir.Declare) and isinstance(block.value, ir.Name) and block.value.id == first.name and first.type == node.type
        ):
            return (*block.stmts, dataclasses.replace(node, value=block.value))

        def change(n: ir.Node) -> ir.Node:
            match n:
                case ir.Name(id=old) if old == first.name:
                    return dataclasses.replace(n, id=name)
                case ir.Declare(name=old) if old == first.name:
                    return dataclasses.replace(n, name=name)
                case _:
                    return n

        return tuple(ir.rewrite(s, change) for s in block.stmts)

    def listed(self, e: ir.Expr) -> ir.Expr:
        """A list of what a lazy iterator gives."""
        if not draws(e):
            return e
        if never_ends(e):
            return ir.Unsupported("endless", "all elements of an iterator that does not end", type=e.type, span=e.span)
        if isinstance(e, ir.Comp):
            return self.collected(dataclasses.replace(e, kind="list", type=t.List(e.elem.type)))
        assert isinstance(e.type, t.Iter | t.List)
        item = ir.Name(self.fresh("item"), type=e.type.elem)
        return self.collected(ir.Comp("list", item, (ir.Clause(item, e),), type=t.List(item.type), span=e.span))

    def collected(self, node: ir.Comp) -> ir.Block:
        """A comprehension as loops that fill a collection."""
        out = ir.Name(self.fresh({"dict": "entries", "set": "members"}.get(node.kind, "items")), type=node.type)
        inner, clauses = self.own(node)
        match node.type:
            case t.Dict():
                assert inner.value is not None
                empty: ir.Expr = ir.DictLit((), type=out.type)
                store: ir.Stmt = ir.Assign(ir.Lookup(out, inner.elem, type=inner.value.type), inner.value)
            case t.Set():
                empty = ir.SetLit((), type=out.type)
                store = ir.ExprStmt(ir.Op("set.add", (out, inner.elem), type=t.NONE))
            case _:
                empty = ir.ListLit((), type=out.type)
                store = ir.ExprStmt(ir.Op("list.append", (out, inner.elem), type=t.NONE))
        return ir.Block((ir.Declare(out.id, out.type, empty), *self.nest(clauses, (store,))), out, type=out.type, span=node.span)

    def own(self, node: ir.Comp) -> tuple[ir.Comp, tuple[ir.Clause, ...]]:
        """A comprehension with variables that mean nothing outside of it."""
        table = own_names(node, self.fresh, self.mentioned)
        if not table:
            return node, node.clauses
        first = node.clauses[0].iterable
        renamed = ir.rewrite(node, lambda n: dataclasses.replace(n, id=table[n.id]) if isinstance(n, ir.Name) and n.id in table else n)
        return renamed, (dataclasses.replace(renamed.clauses[0], iterable=first), *renamed.clauses[1:])

    def nest(self, clauses: Sequence[ir.Clause], body: ir.Body) -> ir.Body:
        for clause in reversed(clauses):
            for condition in reversed(clause.conditions):
                body = (ir.If(condition, body, span=condition.span),)
            match clause.iterable, clause.target:
                case ir.Range(start=start, stop=stop, step=step), ir.Name(id=name):
                    body = (ir.ForRange(name, start, stop, step, body, span=clause.span),)
                case _:
                    body = tuple(self.loop(clause.target, clause.iterable, body, clause.span))
        return body

    def first(self, node: ir.Op, source: ir.Expr, default: Sequence[ir.Expr]) -> ir.Expr:
        """The first element, by a loop that breaks at once."""
        if not isinstance(source, ir.Comp) or len(source.clauses) > 1:
            return node
        found = ir.Name(self.fresh("found"), type=node.type)
        inner, clauses = self.own(source)
        if never_ends(source):
            start = ir.Declare(found.id, found.type, default[0] if default else default_value(found.type))
        elif default:
            start = ir.Declare(found.id, found.type, default[0])
        else:
            return ir.Unsupported("lazy-first", "the first element of a lazy iterator that may be empty", type=node.type, span=node.span)
        body = self.nest(clauses, (ir.Assign(found, inner.elem), ir.Break()))
        return ir.Block((start, *body), found, type=found.type, span=node.span)

    def decided(self, node: ir.Op, source: ir.Expr, test: Callable[[ir.Expr], ir.Expr], *, some: bool) -> ir.Expr:
        """``any``, ``all`` and ``in``: a flag, and a loop that stops where the answer is known."""
        if isinstance(source, ir.Comp):
            inner, clauses = self.own(source)
            elem = inner.elem
        else:
            assert isinstance(source.type, t.Iter)
            elem = ir.Name(self.fresh("item"), type=source.type.elem)
            clauses = (ir.Clause(elem, source),)
        if len(clauses) > 1:
            return ir.Unsupported("lazy-clauses", "several loops over a lazy iterator in one condition", type=t.BOOL, span=node.span)
        flag = ir.Name(self.fresh("found" if some else "holds"), type=t.BOOL)
        decisive = test(elem) if some else ir.Not(test(elem), type=t.BOOL)
        body = self.nest(clauses, (ir.If(decisive, (ir.Assign(flag, ir.Const(some, type=t.BOOL)), ir.Break())),))
        start = ir.Declare(flag.id, t.BOOL, ir.Const(not some, type=t.BOOL))
        return ir.Block((start, *body), flag, type=t.BOOL, span=node.span)

    # --- one loop -----------------------------------------------------------------------------------------------------

    def loop(self, target: ir.Expr, source: ir.Expr, body: ir.Body, span: ir.Span | None) -> list[ir.Stmt]:
        """``for target in source: body`` with no operation on iterators left in ``source``."""
        if not draws(source) or is_lazy(source.type):
            return [ir.ForEach(target, source, body, span=span)]
        match source:
            case ir.Op(concept="iter.takewhile", args=(test, inner)):
                item, body = self.item(target, inner, body)
                stop = ir.If(negated(_applied(test, item)), (ir.Break(),), span=test.span)
                return self.loop(item, inner, (stop, *body), span)
            case ir.Op(concept="iter.dropwhile", args=(test, inner)):
                item, body = self.item(target, inner, body)
                flag = ir.Name(self.fresh("dropping"), type=t.BOOL)
                skip = ir.If(ir.BoolOp("and", (flag, _applied(test, item)), type=t.BOOL), (ir.Continue(),), span=test.span)
                started = ir.Assign(flag, ir.Const(False, type=t.BOOL))
                return [
                    ir.Declare(flag.id, t.BOOL, ir.Const(True, type=t.BOOL)),
                    *self.loop(item, inner, (skip, started, *body), span),
                ]
            case ir.Op(concept="iter.slice", args=(inner, start, stop)):
                return self.sliced(target, inner, start, stop, body, span)
            case ir.Op(concept="iter.enumerate", args=(inner, start)):
                pair = ir.Op("iter.zip", (ir.Op("iter.count", (start, _int(1)), type=t.Iter(t.INT)), inner), type=source.type)
                return self.loop(target, pair, body, span)
            case ir.Op(concept="iter.zip", args=args):
                return self.zipped(target, args, source, body, span)
            case ir.Op(concept="iter.accumulate", args=(inner,)) if isinstance(source.type, t.Iter):
                total = ir.Name(self.fresh("total"), type=source.type.elem)
                item = ir.Name(self.fresh("item"), type=total.type)
                add = ir.Assign(total, ir.Arith("+", total, item, type=total.type))
                zero = ir.Const(0.0 if isinstance(total.type, t.Float) else 0, type=total.type)
                return [ir.Declare(total.id, total.type, zero), *self.loop(item, inner, (add, *_bound(target, total), *body), span)]
            case ir.Op(concept="iter.count", args=(start, step)):
                return self.counted(target, start, step, body, span)
            case ir.Op(concept="iter.cycle", args=(items,)):
                return self.cycled(target, items, body, span)
            case ir.Op(concept="iter.of", args=(inner,)):
                return self.loop(target, inner, body, span)
            case ir.Comp(clauses=(_,)):
                own, (clause,) = self.own(source)
                body = (*_bound(target, own.elem), *body)
                for condition in reversed(clause.conditions):
                    body = (ir.If(condition, body, span=condition.span),)
                return self.loop(clause.target, clause.iterable, body, span)
            case _:
                why = "a loop over several lazy iterators after or inside one another"
                return [ir.ExprStmt(ir.Unsupported("lazy", why, type=t.NONE, span=source.span), span=span)]

    def item(self, target: ir.Expr, source: ir.Expr, body: ir.Body) -> tuple[ir.Name, ir.Body]:
        """One variable for an element; the names of a pattern come out of it in the body."""
        if isinstance(target, ir.Name):
            return target, body
        assert isinstance(source.type, t.Iter | t.List)
        name = ir.Name(self.fresh("item"), type=source.type.elem)
        return name, (*_bound(target, name), *body)

    def sliced(self, target: ir.Expr, source: ir.Expr, start: ir.Expr, stop: ir.Expr, body: ir.Body, span: ir.Span | None) -> list[ir.Stmt]:
        """``islice``: so many turns, each with the next element; the first ones pass by."""
        number = ir.Name(self.fresh("turn"), type=t.INT)
        skip: ir.Body = ()
        if start != _int(0):
            skip = (ir.If(ir.Compare("<", number, start, type=t.BOOL), (ir.Continue(),)),)
        if isinstance(source, ir.Op) and source.concept == "iter.count" and isinstance(target, ir.Name) and source.args[1] == _int(1):
            begin = source.args[0]
            bounds = [e if begin == _int(0) else _plus(begin, e) for e in (start, stop)]
            return [ir.ForRange(target.id, bounds[0], bounds[1], _int(1), body, span=span)]
        before, name = self.held(source)
        if name is not None and never_ends(source):
            turn = self.pull(target, name, (*skip, *body))
            return [*before, ir.ForRange(number.id, _int(0), stop, _int(1), turn, span=span)]
        taken = ir.Name(self.fresh("taken"), type=t.INT)
        count = ir.Assign(taken, _plus(taken, _int(1)))
        enough = ir.If(ir.Compare(">=", taken, stop, type=t.BOOL), (ir.Break(),))
        if skip:
            skip = (ir.If(ir.Compare("<=", taken, start, type=t.BOOL), (ir.Continue(),)),)
        return [ir.Declare(taken.id, t.INT, _int(0)), *self.loop(target, source, (enough, count, *skip, *body), span)]

    def held(self, source: ir.Expr) -> tuple[list[ir.Stmt], ir.Name | None]:
        """A lazy generator in a variable, where it has to be asked for its next element."""
        if not is_lazy(source.type):
            return [], None
        if isinstance(source, ir.Name):
            return [], source
        name = ir.Name(self.fresh(_stem(source)), type=source.type)
        return [ir.Declare(name.id, name.type, source, span=source.span)], name

    def pull(self, target: ir.Expr, source: ir.Name, body: ir.Body) -> ir.Body:
        """A body with the next element first; one that only appends it does so directly."""
        assert isinstance(source.type, t.Iter)
        value = ir.Op("iter.next", (source,), type=source.type.elem, span=source.span)
        match body:
            case (ir.ExprStmt(value=ir.Op(concept="list.append", args=(out, item)) as append) as s,) if item == target:
                return (dataclasses.replace(s, value=dataclasses.replace(append, args=(out, value))),)
            case _:
                return (*_bound(target, value), *body)

    def zipped(self, target: ir.Expr, args: Sequence[ir.Expr], source: ir.Expr, body: ir.Body, span: ir.Span | None) -> list[ir.Stmt]:
        """``zip``: a loop over the one that ends, the others asked for their next element in every turn."""
        assert isinstance(source.type, t.Iter)
        if not (isinstance(target, ir.TupleLit) and len(target.items) == len(args)):
            elem = source.type.elem
            types = elem.items if isinstance(elem, t.Tuple) else (elem.elem,) * len(args) if isinstance(elem, t.List) else ()
            names = tuple(ir.Name(self.fresh("item"), type=x) for x in types)
            whole = ir.TupleLit(names, type=elem)
            return self.zipped(whole, args, source, (*_bound(target, whole), *body), span)
        finite = [i for i, a in enumerate(args) if not never_ends(a)]
        refused: list[ir.Stmt] = [
            ir.ExprStmt(ir.Unsupported("lazy-zip", "zip of these lazy iterators", type=t.NONE, span=source.span), span=span)
        ]
        if len(finite) > 1:
            rest = [a for i, a in enumerate(args) if i in finite]
            if any(map(draws, rest)):
                return refused
            kind = t.Iter(t.Tuple(tuple(target.items[i].type for i in finite)))
            args = [ir.Op("iter.zip", tuple(rest), type=kind), *(a for i, a in enumerate(args) if i not in finite)]
            inner = ir.TupleLit(tuple(target.items[i] for i in finite), type=kind.elem)
            target = ir.TupleLit((inner, *(x for i, x in enumerate(target.items) if i not in finite)), type=target.type)
            finite = [0]
        led = finite[:1] or [i for i, a in enumerate(args) if is_lazy(a.type)][:1]
        pulled = [(x, a) for i, (x, a) in enumerate(zip(target.items, args, strict=True)) if i not in led]
        before: list[ir.Stmt] = []
        takes: list[ir.Stmt] = []
        last: list[ir.Stmt] = []
        steps_last = not own_continue(body)
        for x, a in reversed(pulled):
            if isinstance(a, ir.Op) and a.concept == "iter.cycle":
                first, some, take = self.round(x, a.args[0])
                before.extend(first)
                stop: ir.Body = () if some is None else (ir.If(negated(some), (ir.Break(),)),)
                body = (*stop, *take, *body)
                continue
            if isinstance(a, ir.Op) and a.concept == "iter.count" and isinstance(x, ir.Name):
                counter = ir.Name(self.fresh(x.id) if self.mentioned[x.id] > _count(body, x.id) + 1 else x.id, type=x.type)
                body = _renamed(body, x.id, counter.id)
                step = ir.Assign(counter, _plus(counter, a.args[1]))
                begin = a.args[0] if steps_last else _plus(a.args[0], _negative(a.args[1]))
                before.append(ir.Declare(counter.id, counter.type, begin))
                (last if steps_last else takes).append(step)
                continue
            made, name = self.held(a)
            if name is None:
                return refused
            before.extend(made)
            body = self.pull(x, name, body)
        body = (*takes, *body, *last)
        if not led:
            return [*before, ir.While(ir.Const(True, type=t.BOOL), body, span=span)]
        where = led[0]
        return [*before, *self.loop(target.items[where], args[where], body, span)]

    def counted(self, target: ir.Expr, start: ir.Expr, step: ir.Expr, body: ir.Body, span: ir.Span | None) -> list[ir.Stmt]:
        return self.zipped(
            ir.TupleLit((target,), type=t.Tuple((target.type,))),
            (ir.Op("iter.count", (start, step), type=t.Iter(t.INT)),),
            ir.Op("iter.zip", (), type=t.Iter(t.Tuple((target.type,)))),
            body,
            span,
        )

    def cycled(self, target: ir.Expr, items: ir.Expr, body: ir.Body, span: ir.Span | None) -> list[ir.Stmt]:
        # What only hands the elements on never ends, so that it has a step: the first one of nothing raises.
        before, some, take = self.round(target, items, endless=len(body) == 1 and isinstance(body[0], ir.Yield))
        return [*before, ir.While(some or ir.Const(True, type=t.BOOL), (*take, *body), span=span)]

    def round(self, target: ir.Expr, items: ir.Expr, *, endless: bool = False) -> tuple[list[ir.Stmt], ir.Expr | None, ir.Body]:
        """``cycle`` as a place that goes round: what comes first, whether there is an element (none: surely), and taking one."""
        assert isinstance(items.type, t.Iter | t.List)
        before: list[ir.Stmt] = []
        text = items.args[0] if isinstance(items, ir.Op) and items.concept == "str.chars" else items
        filled = isinstance(text, ir.ListLit | ir.Const) and bool(text.items if isinstance(text, ir.ListLit) else text.value)
        if not isinstance(items, ir.Name) or not isinstance(items.type, t.List):
            name = ir.Name(self.fresh("items"), type=t.List(items.type.elem))
            listed = items if isinstance(items, ir.ListLit) else ir.Op("iter.to_list", (items,), type=name.type)
            before.append(ir.Declare(name.id, name.type, listed, mutable=False))
            items = name
        place = ir.Name(self.fresh("place"), type=t.INT)
        item = ir.Index(items, place, wraps=False, on_fail="raise" if endless and not filled else "unreachable", type=target.type)
        size = ir.Length(items, type=t.INT)
        onward = ir.Assign(place, ir.Mod(_plus(place, _int(1)), size, on_fail="unreachable", type=t.INT))
        some = None if filled or endless else ir.Compare(">", size, _int(0), type=t.BOOL)
        return [*before, ir.Declare(place.id, t.INT, _int(0))], some, (*_bound(target, item), onward)


def _int(value: int) -> ir.Const:
    return ir.Const(value, type=t.INT)


def _plus(left: ir.Expr, right: ir.Expr) -> ir.Expr:
    if isinstance(left, ir.Const) and isinstance(right, ir.Const):
        return dataclasses.replace(left, value=left.value + right.value)
    return ir.Arith("+", left, right, type=left.type)


def _negative(e: ir.Expr) -> ir.Expr:
    return dataclasses.replace(e, value=-e.value) if isinstance(e, ir.Const) else ir.Neg(e, type=e.type)


def _count(body: Sequence[ir.Stmt], name: str) -> int:
    return sum(mentions(s)[name] for s in body)


def _renamed(body: ir.Body, old: str, new: str) -> ir.Body:
    if old == new:
        return body
    return tuple(ir.rewrite(s, lambda n: dataclasses.replace(n, id=new) if isinstance(n, ir.Name) and n.id == old else n) for s in body)


def _bound(target: ir.Expr, value: ir.Expr) -> tuple[ir.Stmt, ...]:
    """The names of a pattern, declared."""
    if isinstance(target, ir.Name):
        return (ir.Declare(target.id, target.type, value, span=value.span),)
    assert isinstance(target, ir.TupleLit)
    if isinstance(value, ir.TupleLit):
        return tuple(s for x, v in zip(target.items, value.items, strict=True) for s in _bound(x, v))
    return (ir.Unpack(target, value, span=value.span),)


def _applied(test: ir.Expr, item: ir.Expr) -> ir.Expr:
    """A condition on an element: a lambda's body for it, or a call."""
    if isinstance(test, ir.Lambda) and len(test.params) == 1:
        param = test.params[0].name
        return ir.rewrite(test.body, lambda n: item if isinstance(n, ir.Name) and n.id == param else n)
    return ir.CallValue(test, (item,), type=t.BOOL, span=test.span)


def _stem(source: ir.Expr) -> str:
    """A name for an iterator: ``primes`` made by ``primes()`` are called the same, with what tells them apart."""
    name = source.func if isinstance(source, ir.Call) else source.method if isinstance(source, ir.MethodCall) else "values"
    return f"next_{name}"


def default_value(type_: t.Type) -> ir.Expr | None:
    """A value to begin with, where the right one surely comes; none where there is no plain one."""
    match type_:
        case t.Int():
            return ir.Const(0, type=type_)
        case t.Float():
            return ir.Const(0.0, type=type_)
        case t.Bool():
            return ir.Const(False, type=type_)
        case t.Str():
            return ir.Const("", type=type_)
        case t.List():
            return ir.ListLit((), type=type_)
        case t.Set():
            return ir.SetLit((), type=type_)
        case t.Dict():
            return ir.DictLit((), type=type_)
        case t.Optional():
            return ir.Const(None, type=type_)
        case _:
            return None
