"""Loops that only collect, as the values that they build: comprehensions, joined texts, any and all.

For targets in which a loop is not the plain way. The opposite of ``comprehensions``.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.transpile import ir
from dragoman.transpile import types as t


def collect_loops(module: ir.Module) -> ir.Module:
    """``ys = []; for x in xs: if c: ys.append(e)`` becomes ``ys = [e for x in xs if c]``, and the like."""

    def change(node: ir.Node) -> ir.Node:
        bodies = {
            name: value
            for name in ("body", "then", "orelse", "final", "main")
            if isinstance(value := getattr(node, name, None), tuple) and any(isinstance(s, ir.ForEach | ir.ForRange) for s in value)
        }
        return ir.replaced(node, **{name: _body(body) for name, body in bodies.items()}) if bodies else node

    return ir.rewrite(module, change, *ir.BODIES) if ir.holds(module, ir.ForEach, ir.ForRange) else module


@dataclass(frozen=True, slots=True)
class _Filling:
    """What a loop does to one variable for each element: ``kind`` is list, set, dict or text."""

    kind: str
    name: ir.Name
    clauses: tuple[ir.Clause, ...]
    elem: ir.Expr
    value: ir.Expr | None = None


def _body(body: ir.Body) -> ir.Body:
    out: list[ir.Stmt] = []
    at = 0
    while at < len(body):
        s = body[at]
        if isinstance(s, ir.ForEach | ir.ForRange):
            after = body[at + 1] if at + 1 < len(body) else None
            decided = _decided(s, after)
            if decided is not None:
                out.append(decided)
                at += 2
                continue
            filling = _filling((s,))
            if filling is not None and not _mentions_itself(filling) and _filled(filling, out, s):
                at += 1
                continue
        out.append(s)
        at += 1
    return tuple(out)


def _filled(filling: _Filling, before: list[ir.Stmt], loop: ir.Stmt) -> bool:
    """Replaces the declaration of an empty collection, or adds to what is there already."""
    name = filling.name
    for i in range(len(before) - 1, -1, -1):
        s = before[i]
        if isinstance(s, ir.Declare) and s.name == name.id:
            if not _empty(s.value, filling.kind) or any(name.id in _mentioned(later) for later in before[i + 1 :]):
                break
            del before[i]
            before.append(dataclasses.replace(s, value=_collected(filling), span=loop.span))
            return True
        if not isinstance(s, ir.Declare):
            break
    if filling.kind == "list":
        more = _collected(filling)
        before.append(ir.ExprStmt(ir.Op("list.extend", (name, more), type=t.NONE, span=loop.span), span=loop.span))
        return True
    return False


def _empty(value: ir.Expr | None, kind: str) -> bool:
    match value:
        case ir.ListLit(items=()):
            return kind == "list"
        case ir.SetLit(items=()):
            return kind == "set"
        case ir.DictLit(entries=()):
            return kind == "dict"
        case ir.Const(value=""):
            return kind == "text"
        case _:
            return False


def _collected(filling: _Filling) -> ir.Expr:
    match filling.kind:
        case "text":
            pieces = ir.Comp("iter", filling.elem, filling.clauses, type=t.Iter(t.STR))
            return ir.Op("str.join", (ir.Const("", type=t.STR), pieces), type=t.STR)
        case "dict":
            return ir.Comp("dict", filling.elem, filling.clauses, filling.value, type=filling.name.type)
        case "set":
            return ir.Comp("set", filling.elem, filling.clauses, type=filling.name.type)
        case _:
            return ir.Comp("list", filling.elem, filling.clauses, type=filling.name.type)


def _filling(body: ir.Body) -> _Filling | None:
    """The loops and conditions around one addition to a collection."""
    match substituted(body):
        case (ir.ForEach(target=target, iterable=iterable, body=inner),):
            found = _filling(inner)
            return None if found is None else _within(ir.Clause(target, iterable, span=body[0].span), found)
        case (ir.ForRange(var=var, start=start, stop=stop, step=step, body=inner, var_type=var_type, var_assigned=False),):
            found = _filling(inner)
            over = ir.Range(start, stop, step, type=t.Iter(var_type))
            return None if found is None else _within(ir.Clause(ir.Name(var, type=var_type), over, span=body[0].span), found)
        case (ir.If(cond=cond, then=then, orelse=()),):
            found = _filling(then)
            return None if found is None else _where(cond, found)
        case (ir.If(cond=cond, then=(ir.Continue(),), orelse=()), *rest):
            found = _filling(tuple(rest))
            return None if found is None else _where(negated(cond), found)
        case (ir.If(cond=cond, then=then, orelse=orelse),):
            yes, no = _filling(then), _filling(orelse)
            if (
                yes is None
                or no is None
                or (yes.kind, yes.name) != (no.kind, no.name)
                or yes.clauses
                or no.clauses
                or yes.value
                or no.value
            ):
                return None
            if yes.elem.type != no.elem.type:
                return None
            return dataclasses.replace(yes, elem=ir.IfExp(cond, yes.elem, no.elem, type=yes.elem.type))
        case (ir.ExprStmt(value=ir.Op(concept="list.append" | "set.add" as concept, args=(ir.Name() as name, elem))),):
            return _Filling("list" if concept == "list.append" else "set", name, (), elem)
        case (ir.Assign(target=ir.Lookup(obj=ir.Name() as name, key=key), value=value),):
            return _Filling("dict", name, (), key, value)
        case (ir.Assign(target=ir.Name(type=t.Str()) as name, value=ir.Op(concept="str.concat", args=(ir.Name(id=same), elem))),):
            return _Filling("text", name, (), elem) if same == name.id else None
        case _:
            return None


def _within(clause: ir.Clause, found: _Filling) -> _Filling:
    """A clause around: conditions without a clause of their own are its conditions."""
    first, *rest = found.clauses or (ir.Clause(ir.TupleLit(()), ir.TupleLit(())),)
    if found.clauses and isinstance(first.target, ir.TupleLit) and first.target.items == () and isinstance(first.iterable, ir.TupleLit):
        return dataclasses.replace(found, clauses=(dataclasses.replace(clause, conditions=first.conditions), *rest))
    return dataclasses.replace(found, clauses=(clause, *found.clauses))


def _where(cond: ir.Expr, found: _Filling) -> _Filling:
    """A condition around: it goes with the clause that will come around it."""
    if found.clauses and found.clauses[0].target == ir.TupleLit(()):
        first = found.clauses[0]
        return dataclasses.replace(found, clauses=(dataclasses.replace(first, conditions=(cond, *first.conditions)), *found.clauses[1:]))
    return dataclasses.replace(found, clauses=(ir.Clause(ir.TupleLit(()), ir.TupleLit(()), (cond,)), *found.clauses))


def _mentions_itself(filling: _Filling) -> bool:
    exprs = [filling.elem, *([filling.value] if filling.value is not None else [])]
    parts = [*exprs, *(e for c in filling.clauses for e in (c.target, c.iterable, *c.conditions))]
    assigns = any(ir.holds(e, ir.Assigned, ir.Block) for e in parts)
    return assigns or any(filling.name.id in _mentioned(e) for e in parts)


def _mentioned(node: ir.Node) -> set[str]:
    return {n.id for n in ir.walk(node) if isinstance(n, ir.Name)}


def _decided(loop: ir.ForEach | ir.ForRange, after: ir.Stmt | None) -> ir.Stmt | None:
    """``for x in xs: if c: return True`` and ``return False`` as any; the other way round as all."""
    match after:
        case ir.Return(value=ir.Const(value=bool(otherwise), type=t.Bool())):
            pass
        case _:
            return None
    looked = _deciding((loop,), not otherwise)
    if looked is None:
        return None
    clauses, test = looked
    tests = ir.Comp("iter", negated(test) if otherwise else test, clauses, type=t.Iter(t.BOOL), span=loop.span)
    concept = "iter.all" if otherwise else "iter.any"
    return ir.Return(ir.Op(concept, (tests,), type=t.BOOL, span=loop.span), span=loop.span)


def _deciding(body: ir.Body, answer: bool) -> tuple[tuple[ir.Clause, ...], ir.Expr] | None:
    """The loops and the last condition around ``return answer``."""
    match substituted(body):
        case (ir.ForEach(target=target, iterable=iterable, body=inner),):
            clause = ir.Clause(target, iterable, span=body[0].span)
        case (ir.ForRange(var=var, start=start, stop=stop, step=step, body=inner, var_type=var_type, var_assigned=False),):
            clause = ir.Clause(ir.Name(var, type=var_type), ir.Range(start, stop, step, type=t.Iter(var_type)), span=body[0].span)
        case _:
            return None
    conditions: list[ir.Expr] = []
    inner = substituted(inner)
    while True:
        match inner:
            case (ir.If(cond=cond, then=(ir.Return(value=ir.Const(value=bool(found))),), orelse=()),) if found is answer:
                if any(ir.holds(c, ir.Assigned, ir.Block) for c in (*conditions, cond)):
                    return None
                return (dataclasses.replace(clause, conditions=tuple(conditions)),), cond
            case (ir.If(cond=cond, then=then, orelse=()),):
                conditions.append(cond)
                inner = substituted(then)
            case (ir.If(cond=cond, then=(ir.Continue(),), orelse=()), *rest):
                conditions.append(negated(cond))
                inner = substituted(tuple(rest))
            case (ir.ForEach() | ir.ForRange(),):
                below = _deciding(inner, answer)
                if below is None or any(ir.holds(c, ir.Assigned, ir.Block) for c in conditions):
                    return None
                return (dataclasses.replace(clause, conditions=tuple(conditions)), *below[0]), below[1]
            case _:
                return None


def substituted(body: ir.Body) -> ir.Body:
    """Statements without a first variable that only the very next one looks at, once: its value stands there."""
    while True:
        match body:
            case (ir.Declare(name=name, value=ir.Expr() as value), ir.Stmt() as following, *rest) if not _mentions(rest, name):
                parts: tuple[ir.Expr, ...]
                match following:
                    case ir.If(cond=cond, then=then, orelse=orelse) if not _mentions((*then, *orelse), name):
                        parts = (cond,)
                    case ir.ExprStmt(value=looked):
                        parts = (looked,)
                    case ir.Assign(target=ir.Lookup(key=key), value=looked):
                        parts = (key, looked)
                    case _:
                        return body
                uses = [n for p in parts for n in ir.walk(p) if isinstance(n, ir.Name) and n.id == name]
                hidden = any(
                    isinstance(n, ir.Lambda | ir.Comp) and name in _mentioned(n) for p in parts for n in ir.walk(p, ir.Lambda, ir.Comp)
                )
                if len(uses) != 1 or hidden or ir.holds(value, ir.Assigned, ir.Block):
                    return body
                there = ir.rewrite(following, lambda n, name=name, value=value: value if isinstance(n, ir.Name) and n.id == name else n)  # type: ignore[misc]
                body = (there, *rest)
            case _:
                return body


def _mentions(body: Sequence[ir.Stmt], name: str) -> bool:
    return any(name in _mentioned(s) for s in body)


_OPPOSITE = {"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">"}


def negated(cond: ir.Expr) -> ir.Expr:
    """A condition's opposite, plainly said; floats are not ordered, so only their equality is turned round."""
    match cond:
        case ir.Not(operand=operand):
            return operand
        case ir.Compare(op=op, left=left) if op in ("==", "!=") or isinstance(left.type, t.Int | t.Str):
            return dataclasses.replace(cond, op=_OPPOSITE[op])  # type: ignore[arg-type]
        case _:
            return ir.Not(cond, type=t.BOOL, span=cond.span)
