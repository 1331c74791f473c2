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


class Liveness:
    """What is live at the points of a function; what its expressions read and what its loops begin with is found once."""

    def __init__(self) -> None:
        # With the nodes themselves, so that none that comes later has the identity of one that is gone.
        self._read: dict[int, tuple[ir.Expr, Names]] = {}
        self._heads: dict[tuple[int, Names], tuple[ir.Stmt, Names]] = {}

    def reads(self, e: ir.Expr | None) -> Names:
        if e is None:
            return NOTHING
        known = self._read.get(id(e))
        if known is None:
            known = self._read[id(e)] = e, reads(e)
        return known[1]

    def points(self, body: ir.Body, after: After) -> list[Names]:
        """What is live before each statement, and after the last."""
        out = [after.fall]
        for s in reversed(body):
            out.append(self.before(s, After(out[-1], after.left, after.again)))
        return out[::-1]

    def at_start(self, body: ir.Body, after: After) -> Names:
        """What is live before statements."""
        for s in reversed(body):
            after = After(self.before(s, after), after.left, after.again)
        return after.fall

    def before(self, s: ir.Stmt, after: After) -> Names:
        """What is live before a statement."""
        fall = after.fall
        match s:
            case ir.Declare(name=name, value=value):
                return (fall - {name}) | self.reads(value)
            case ir.Assign(target=ir.Field(obj=obj), value=value):
                return fall | self.reads(obj) | self.reads(value)
            case ir.Assign(target=target, value=value):
                return (fall - {n.id for n in bound_names(target)}) | self.reads(value)
            case ir.ExprStmt(value=value) | ir.Yield(value=value):
                return fall | self.reads(value)
            case ir.If(cond=cond, then=then, orelse=orelse):
                return self.reads(cond) | self.at_start(then, after) | self.at_start(orelse, after)
            case ir.ForEach(target=target, iterable=iterable):
                return (self.at_head(s, fall) - {n.id for n in bound_names(target)}) | self.reads(iterable)
            case ir.ForRange(var=var, start=start, stop=stop, step=step):
                return (self.at_head(s, fall) - {var}) | self.reads(start) | self.reads(stop) | self.reads(step)
            case ir.While():
                return self.at_head(s, fall)
            case ir.Return(value=value):
                return self.reads(value)
            case ir.Raise(exception=exception):
                return self.reads(exception)
            case ir.Break():
                return after.left
            case ir.Continue():
                return after.again
            case ir.Try(body=body, handlers=handlers, orelse=orelse, final=final):
                end = After(self.at_start(final, after), after.left, after.again)
                caught = [self.at_start(h.body, end) - {h.name} for h in handlers]
                return frozenset().union(self.at_start((*body, *orelse), end), end.fall if final else NOTHING, *caught)
            case _:
                return fall

    def at_head(self, s: ir.While | ir.ForEach | ir.ForRange, fall: Names) -> Names:
        """What is live where a turn of a loop begins, or the loop ends."""
        known = self._heads.get((id(s), fall))
        if known is None:
            known = self._heads[id(s), fall] = s, self._at_head(s, fall)
        return known[1]

    def _at_head(self, s: ir.While | ir.ForEach | ir.ForRange, fall: Names) -> Names:
        endless = isinstance(s, ir.While) and s.cond == ir.Const(True, type=s.cond.type)
        cond = self.reads(s.cond) if isinstance(s, ir.While) else NOTHING
        own = frozenset({s.var}) if isinstance(s, ir.ForRange) else NOTHING
        if isinstance(s, ir.ForEach):
            own = frozenset(n.id for n in bound_names(s.target))
        head = cond | (NOTHING if endless else fall)
        # What a body wants does not depend on what is wanted after it, but for what it lets through: a second round would find the same.
        return head | (self.at_start(s.body, After(head, fall, head)) - own)


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
