"""Comprehensions as loops, and statements out of expressions: passes for targets that lack either."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import assigned, mutated
from dragoman.transpile.passes.lowering import Fresh


def takes_lists_apart(comp: ir.Comp) -> bool:
    """Does a comprehension give names to the items of what may have any number of them?"""
    return any(is_refutable(c.target) and not sized(c.iterable) for c in comp.clauses)


def is_refutable(target: ir.Expr) -> bool:
    """Does a pattern fit lists of one length only?"""
    return isinstance(target, ir.TupleLit) and (not isinstance(target.type, t.Tuple) or any(map(is_refutable, target.items)))


def lower_comprehensions(module: ir.Module, wanted: Callable[[ir.Comp], bool] = lambda comp: True) -> ir.Module:
    """Every ``Comp`` (that is ``wanted``) becomes a ``Block``: an empty collection, loops that fill it, the collection.

    What is done for its own sake (``[xs.append(i) for i in ys]``) is a statement of the loop, and none its element.
    ``any`` and ``all`` over one become loops that stop early. ``hoist_blocks`` then moves the statements out.
    """
    if not ir.holds(module, ir.Comp, ir.Block):
        return module
    fresh = Fresh(module)
    mentioned: Counter[str] | None = None

    def change(node: ir.Node) -> ir.Node:
        nonlocal mentioned
        match node:
            case ir.Op(concept="iter.any" | "iter.all", args=(ir.Block() as block,)) if _collected(block) is not None:
                return _quantified(node, block, fresh)
            case ir.Comp() if wanted(node):
                mentioned = mentions(module) if mentioned is None else mentioned
                return _loop(node, fresh, mentioned)
            case _:
                return node

    return ir.rewrite(module, change, ir.Op, ir.Comp)


#: Operations whose rows are lists of one length.
ROWS = frozenset({"iter.combinations", "iter.combinations_repeat", "iter.permutations_n", "iter.pairwise", "iter.product_repeat"})


def sized(rows: ir.Expr) -> bool:
    """Are the rows of an iterable, which are taken apart, made of a known number of elements?"""
    return isinstance(rows, ir.Op) and rows.concept in ROWS and (len(rows.args) < 2 or isinstance(rows.args[1], ir.Const))


def count_items(module: ir.Module, wanted: Callable[[ir.Comp], bool] = takes_lists_apart) -> ir.Module:
    """Comprehensions that take lists or texts apart as loops, which count the items: patterns and parameters of the target don't."""
    if not any(map(wanted, ir.walk(module, ir.Comp))):
        return module
    return hoist_blocks(lower_comprehensions(module, wanted))


def mentions(node: ir.Node) -> Counter[str]:
    """How often names are mentioned or bound, save inside comprehensions that bind them themselves."""
    out: Counter[str] = Counter()
    stack: list[tuple[ir.Node, frozenset[str]]] = [(node, frozenset())]
    while stack:
        current, bound = stack.pop()
        match current:
            case ir.Name(id=name) | ir.Param(name=name) | ir.Declare(name=name) | ir.ForRange(var=name):
                out[name] += name not in bound
            case ir.Comp(clauses=clauses):
                own = comprehension_names(current)
                # A comprehension inside another of the same variable, or whose first iterable is of that name, needs another name.
                outer = mentions(clauses[0].iterable)
                out.update({name: 1 for name in own if name in bound or outer[name]})
                bound = bound | own
            case _:
                pass
        stack.extend((child, bound) for child in ir.child_nodes(current))
    return out


def comprehension_names(node: ir.Comp) -> frozenset[str]:
    """The variables that a comprehension binds."""
    return frozenset(n.id for c in node.clauses for n in ir.walk(c.target) if isinstance(n, ir.Name))


def own_names(node: ir.Comp, fresh: Fresh, mentioned: Counter[str]) -> dict[str, str]:
    """New names for those variables of a comprehension whose names mean something else outside of it."""
    return {name: fresh(name) for name in sorted(comprehension_names(node)) if mentioned[name]}


def _loop(node: ir.Comp, fresh: Fresh, mentioned: Counter[str]) -> ir.Block:
    elem, value, clauses = node.elem, node.value, node.clauses
    done: ir.Body = ()
    if node.value is not None and gives_nothing(node.value):
        done, value = (ir.ExprStmt(node.value, span=node.span),), ir.Const(None, type=t.NONE)
    elif node.value is None and gives_nothing(elem):
        done, elem = (ir.ExprStmt(elem, span=node.span),), ir.Const(None, type=t.NONE)
    type_: t.Type = t.List(elem.type) if node.kind == "iter" else node.type
    out = ir.Name(fresh({"dict": "entries", "set": "members"}.get(node.kind, "items")), type=type_)
    empty: ir.Expr
    match type_:
        case t.Dict():
            empty = ir.DictLit((), type=type_)
            store: ir.Stmt = ir.Assign(ir.Lookup(out, elem, type=type_.value), value or elem)
        case t.Set():
            empty = ir.SetLit((), type=type_)
            store = ir.ExprStmt(ir.Op("set.add", (out, elem), type=t.NONE))
        case _:
            empty = ir.ListLit((), type=type_)
            store = ir.ExprStmt(ir.Op("list.append", (out, elem), type=t.NONE))
    body: ir.Body = (*done, store)
    for clause in reversed(clauses):
        for condition in reversed(clause.conditions):
            body = (ir.If(condition, body, span=condition.span),)
        body = (_for(clause, body),)
    block = ir.Block((ir.Declare(out.id, type_, empty), *body), out, type=type_, span=node.span)
    return _renamed(block, own_names(node, fresh, mentioned))


def gives_nothing(node: ir.Expr) -> bool:
    """Is this an operation that is there for what it does?"""
    return isinstance(node.type, t.NoneT) and isinstance(node, ir.Op | ir.Call | ir.CallValue | ir.MethodCall)


def _for(clause: ir.Clause, body: ir.Body) -> ir.Stmt:
    match clause.iterable, clause.target:
        case ir.Range(start=start, stop=stop, step=step), ir.Name(id=name):
            return ir.ForRange(name, start, stop, step, body, var_type=clause.target.type, span=clause.span)
        case _:
            return ir.ForEach(clause.target, clause.iterable, body, span=clause.span)


def _renamed(block: ir.Block, table: dict[str, str]) -> ir.Block:
    """The block with variables of its own: a comprehension's variables live nowhere else.

    The first iterable is evaluated outside of it, where a variable of the same name is another.
    """
    if not table:
        return block

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name) if name in table:
                return dataclasses.replace(node, id=table[name])
            case ir.ForRange(var=name) if name in table:
                return dataclasses.replace(node, var=table[name])
            case _:
                return node

    renamed = ir.rewrite(block, change)
    match block.stmts[1], renamed.stmts[1]:
        case ir.ForEach(iterable=iterable), ir.ForEach() as loop:
            loop = dataclasses.replace(loop, iterable=iterable)
        case ir.ForRange(start=start, stop=stop, step=step), ir.ForRange() as counting:
            return dataclasses.replace(
                renamed, stmts=(renamed.stmts[0], dataclasses.replace(counting, start=start, stop=stop, step=step), *renamed.stmts[2:])
            )
        case _:
            return renamed
    return dataclasses.replace(renamed, stmts=(renamed.stmts[0], loop, *renamed.stmts[2:]))


def _collected(block: ir.Block) -> str | None:
    """The name of the list that a lowered comprehension fills."""
    first = block.stmts[0]
    return first.name if isinstance(first, ir.Declare) and block.value == ir.Name(first.name, type=block.value.type) else None


def _quantified(node: ir.Op, block: ir.Block, fresh: Fresh) -> ir.Block:
    """``any``/``all`` of a lowered comprehension, stopping at the first element that decides."""
    some = node.concept == "iter.any"
    collected = _collected(block)
    found = ir.Name(fresh("found" if some else "holds"), type=t.BOOL)
    loops = sum(isinstance(n, ir.ForRange | ir.ForEach) for n in ir.walk(block))

    def change(inner: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match inner:
            case ir.ExprStmt(value=ir.Op(concept="list.append", args=(ir.Name(id=name), value))) if name == collected:
                test = value if some else _negated(value)
                return ir.If(test, (ir.Assign(found, ir.Const(some, type=t.BOOL)), ir.Break()))
            case _:
                return inner

    body = tuple(ir.rewrite(s, change) for s in block.stmts[1:])
    if loops > 1:
        body = _stop_outer(body, found if some else ir.Not(found, type=t.BOOL))
    start = ir.Declare(found.id, t.BOOL, ir.Const(not some, type=t.BOOL))
    return ir.Block((start, *body), found, type=t.BOOL, span=node.span)


def _negated(value: ir.Expr) -> ir.Expr:
    match value:
        case ir.Not(operand=operand):
            return operand
        case ir.Compare(op="==") | ir.Compare(op="!="):
            return dataclasses.replace(value, op="!=" if value.op == "==" else "==")
        case _:
            return ir.Not(value, type=t.BOOL)


def _stop_outer(body: ir.Body, done: ir.Expr) -> ir.Body:
    """After each inner loop, leave the outer one too when the answer is known."""

    def change(node: ir.Node) -> ir.Node:
        if isinstance(node, ir.ForRange | ir.ForEach) and any(
            isinstance(n, ir.ForRange | ir.ForEach) for s in node.body for n in ir.walk(s)
        ):
            return dataclasses.replace(node, body=(*node.body, ir.If(done, (ir.Break(),))))
        return node

    return tuple(ir.rewrite(s, change) for s in body)


# --- statements out of expressions ------------------------------------------------------------------------------------


def hoist_blocks(module: ir.Module) -> ir.Module:
    """Moves the statements of ``Block`` expressions before the statement they stand in, where order allows it.

    What is evaluated before a moved block and has effects is put in a variable first. A block that is evaluated only
    sometimes (right of ``and``, in a branch, in a lambda) stays; a target without block expressions refuses it.
    """
    if not ir.holds(module, ir.Block):
        return module
    hoister = Hoister(Fresh(module))
    return ir.rewrite(module, hoister.statement, ir.Stmt)


class Hoister:
    """Takes blocks out of statements and expressions; ``fresh`` makes the names of what is evaluated before them."""

    def __init__(self, fresh: Fresh) -> None:
        self.fresh = fresh

    def statement(self, node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        """A statement without blocks in its strict positions, and what has to come before it."""
        match node:
            case ir.While(cond=cond) if has_block(cond):
                before, value = self.expression(cond)
                if not before:
                    return node
                leave = ir.If(_negated(value), (ir.Break(),))
                return ir.While(ir.Const(True, type=t.BOOL), (*before, leave, *node.body), span=node.span)
            case ir.Declare() | ir.Assign() | ir.Unpack() | ir.ExprStmt() | ir.Return() | ir.If() | ir.Raise() | ir.Yield() | ir.Assert():
                names = [n for n in ("value", "cond", "exception") if isinstance(getattr(node, n, None), ir.Expr)]
            case ir.ForRange():
                names = ["start", "stop", "step"]
            case ir.ForEach():
                names = ["iterable"]
            case _:
                return node
        if not any(has_block(getattr(node, n)) for n in names):
            return node
        out: list[ir.Stmt] = []
        changes: dict[str, Any] = {}
        for name in names:
            before, value = self.expression(getattr(node, name))
            out.extend(before)
            changes[name] = value
        return (*out, dataclasses.replace(node, **changes)) if out else node

    def expression(self, node: ir.Expr) -> tuple[list[ir.Stmt], ir.Expr]:
        if isinstance(node, ir.Block):
            before, value = self.expression(node.value)
            return [*node.stmts, *before], value
        if not has_block(node):
            return [], node
        slots = _strict(node)
        out: list[ir.Stmt] = []
        done: dict[int, ir.Expr] = {}
        for child in slots:
            before, value = self.expression(child)
            if before:
                changed = assigned(before), mutated(before)
                for earlier, kept in list(done.items()):
                    if isinstance(kept, ir.Formatted) and (_has_effect(kept) or _looks_at(kept, *changed)):
                        name = ir.Name(self.fresh("value"), type=kept.value.type)
                        out.append(ir.Declare(name.id, name.type, kept.value, mutable=False))
                        done[earlier] = dataclasses.replace(kept, value=name)
                    elif _has_effect(kept) or _looks_at(kept, *changed):
                        name = ir.Name(self.fresh("value"), type=kept.type)
                        out.append(ir.Declare(name.id, kept.type, kept, mutable=False))
                        done[earlier] = name
                out.extend(before)
            done[id(child)] = value
        return out, _with_children(node, done)


def _strict(node: ir.Expr) -> list[ir.Expr]:
    """The operands that are always evaluated, in order."""
    match node:
        case ir.BoolOp(items=items):
            return [items[0]]
        case ir.IfExp(cond=cond):
            return [cond]
        case ir.Select(left=left):
            return [left]
        case ir.Lambda():
            return []
        case ir.Comp(clauses=clauses):
            return [clauses[0].iterable]
        case _:
            return [c for c in ir.child_nodes(node) if isinstance(c, ir.Expr)]


def _with_children(node: ir.Expr, done: dict[int, ir.Expr]) -> ir.Expr:
    def replaced(value: Any) -> Any:
        if isinstance(value, ir.Expr):
            return done.get(id(value), value)
        if isinstance(value, ir.Clause):
            return dataclasses.replace(value, iterable=done.get(id(value.iterable), value.iterable))
        return tuple(map(replaced, value)) if isinstance(value, tuple) else value

    changes = {
        f.name: replaced(getattr(node, f.name)) for f in dataclasses.fields(node) if isinstance(getattr(node, f.name), ir.Node | tuple)
    }
    changes.pop("span", None)
    return dataclasses.replace(node, **changes)


def has_block(node: ir.Node) -> bool:
    """Are there statements in an expression?"""
    return ir.holds(node, ir.Block)


def _looks_at(node: ir.Expr, assigned_names: frozenset[str], mutated_names: frozenset[str]) -> bool:
    """Would an expression be another one after these variables, or the containers in them, have changed?"""
    whole = isinstance(node, ir.Name) or (isinstance(node, ir.Field) and t.is_container(node.type))
    changed = assigned_names if whole else assigned_names | mutated_names
    return bool(changed) and any(isinstance(n, ir.Name) and n.id in changed for n in ir.walk(node))


def _has_effect(node: ir.Expr) -> bool:
    return ir.holds(node, ir.Call, ir.CallValue, ir.MethodCall, ir.New, ir.Op, ir.Assigned)
