"""Live variables: whose values are still wanted at a point of a function, by the statements that come after it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.transpile import ir
from dragoman.transpile.passes.terms import bound_names, free_in

Names = frozenset[str]
NOTHING: Names = frozenset()


@dataclass(frozen=True, slots=True)
class After:
    """What is live after statements: where they come to their end, where a loop is left, where its next turn begins."""

    fall: Names = NOTHING
    left: Names = NOTHING
    again: Names = NOTHING


def reads(*exprs: ir.Expr | None) -> Names:
    return frozenset([n.id for e in exprs if e is not None for n in free_in(e)])


def live_points(body: ir.Body, after: After) -> list[Names]:
    """What is live before each statement, and after the last."""
    out = [after.fall]
    for s in reversed(body):
        out.append(live_before(s, After(out[-1], after.left, after.again)))
    return out[::-1]


def live(body: ir.Body, after: After) -> Names:
    """What is live before statements."""
    return live_points(body, after)[0]


def live_before(s: ir.Stmt, after: After) -> Names:
    fall = after.fall
    match s:
        case ir.Declare(name=name, value=value):
            return (fall - {name}) | reads(value)
        case ir.Assign(target=ir.Field(obj=obj), value=value):
            return fall | reads(obj, value)
        case ir.Assign(target=target, value=value):
            return (fall - {n.id for n in bound_names(target)}) | reads(value)
        case ir.ExprStmt(value=value) | ir.Yield(value=value):
            return fall | reads(value)
        case ir.If(cond=cond, then=then, orelse=orelse):
            return reads(cond) | live(then, after) | live(orelse, after)
        case ir.While() | ir.ForEach() | ir.ForRange():
            return before_loop(s, fall)
        case ir.Return(value=value):
            return reads(value)
        case ir.Raise(exception=exception):
            return reads(exception)
        case ir.Break():
            return after.left
        case ir.Continue():
            return after.again
        case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
            end = After(live(final, after), after.left, after.again)
            caught = [live(h.body, end) - {h.name} for h in handlers]
            return frozenset().union(live((*body, *orelse), end), end.fall if final else NOTHING, *caught)
        case _:
            return fall


def before_loop(s: ir.While | ir.ForEach | ir.ForRange, fall: Names) -> Names:
    """What is live before a loop: at its head, and for what it goes over."""
    head = at_head(s, fall)
    match s:
        case ir.ForEach(target=target, iterable=iterable):
            return (head - {n.id for n in bound_names(target)}) | reads(iterable)
        case ir.ForRange(var=var, start=start, stop=stop, step=step):
            return (head - {var}) | reads(start, stop, step)
        case _:
            return head


def at_head(s: ir.While | ir.ForEach | ir.ForRange, fall: Names) -> Names:
    """What is live where a turn begins, or the loop ends."""
    endless = isinstance(s, ir.While) and s.cond == ir.Const(True, type=s.cond.type)
    cond = reads(s.cond) if isinstance(s, ir.While) else NOTHING
    own = frozenset({s.var}) if isinstance(s, ir.ForRange) else NOTHING
    if isinstance(s, ir.ForEach):
        own = frozenset(n.id for n in bound_names(s.target))
    head = cond | (NOTHING if endless else fall)
    # What a body wants does not depend on what is wanted after it, but for what it lets through: a second round would find the same.
    return head | (live(s.body, After(head, fall, head)) - own)


def assigned_names(body: Iterable[ir.Stmt]) -> list[str]:
    """Variables that statements give a value, in order of first assignment; what loops and handlers bind for themselves left out."""
    out: dict[str, None] = {}
    for s in body:
        match s:
            case ir.Declare(name=name):
                out.setdefault(name)
            case ir.Assign(target=target):
                out.update(dict.fromkeys(n.id for n in bound_names(target)))
            case ir.If(then=then, orelse=orelse):
                out.update(dict.fromkeys(assigned_names((*then, *orelse))))
            case ir.While(body=inner):
                out.update(dict.fromkeys(assigned_names(inner)))
            case ir.ForRange(var=var, body=inner):
                out.update(dict.fromkeys(n for n in assigned_names(inner) if n != var))
            case ir.ForEach(target=target, body=inner):
                own = {n.id for n in bound_names(target)}
                out.update(dict.fromkeys(n for n in assigned_names(inner) if n not in own))
            case ir.Try(body=inner, handlers=handlers, orelse=orelse, final=final):
                out.update(dict.fromkeys(assigned_names((*inner, *orelse, *(x for h in handlers for x in h.body), *final))))
            case _:
                pass
    out.pop("_", None)
    return list(out)
