"""What conditions tell about variables of a union or an optional, for targets that need no check where it is known."""

from __future__ import annotations

from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.generators.base import Code, Raw
from dragoman.transpile.generators.clike import CLike
from dragoman.transpile.passes.traits import reassigned


def facts(cond: ir.Expr, holds: bool = True) -> frozenset[tuple[str, t.Type]]:
    """What a condition that holds (or does not) says about variables of a union or an optional."""
    match cond:
        case ir.IsType(operand=ir.Name(id=name), of=of) if holds:
            return frozenset({(name, of)})
        case ir.IsNone(operand=ir.Name(id=name) | ir.Assigned(name=name) as held, negated=negated) if negated == holds:
            return frozenset({(name, held.type.inner)}) if isinstance(held.type, t.Optional) else frozenset()
        case ir.Truthy(operand=ir.Name(id=name, type=t.Optional(inner=inner))) if holds:
            return frozenset({(name, inner)})
        case ir.Not(operand=operand):
            return facts(operand, not holds)
        case ir.Compare(op="==" | "!=" as op, left=left, right=ir.Const(value=bool(value))):
            return facts(left, holds == (value == (op == "==")))
        case ir.BoolOp(op=op, items=items) if (op == "and") == holds:
            return frozenset(f for item in items for f in facts(item, holds))
        case _:
            return frozenset()


def leaves(body: ir.Body) -> bool:
    """Does control never come to what follows these statements?"""
    return bool(body) and isinstance(body[-1], ir.Return | ir.Raise | ir.Break | ir.Continue)


class Narrowing(CLike):
    """Keeps in ``narrowed`` what is known at the place that is being written."""

    #: Is it known of a value of two types that is not of one that it is of the other?
    EXCLUDES: ClassVar[bool] = False

    #: Does a condition that assigns a variable (``(x := step()) is not None``) tell about it?
    TELLS_ASSIGNED: ClassVar[bool] = True

    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: What is known about variables of a union here: (name, member).
        self.narrowed: frozenset[tuple[str, t.Type]] = frozenset()
        #: The statements that follow the one being written, in its block.
        self.following: ir.Body = ()

    def concluded(self, cond: ir.Expr, holds: bool = True) -> frozenset[tuple[str, t.Type]]:
        """What the compiler concludes from a condition."""
        new = frozenset() if self.TELLS_ASSIGNED else reassigned(cond)
        return frozenset(fact for fact in facts(cond, holds) if fact[0] not in new)

    def expr_IfExp(self, node: ir.IfExp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        narrowed = self.narrowed
        self.narrowed |= self.concluded(node.cond)
        then = Raw(self.code(node.then), type=node.then.type)
        self.narrowed = narrowed | self.otherwise(node.cond)
        orelse = Raw(self.code(node.orelse), type=node.orelse.type)
        self.narrowed = narrowed
        code = self.rule("ifexp", (node.cond, then, orelse), node)
        self._hoisting = hoisting
        return code

    def otherwise(self, cond: ir.Expr) -> frozenset[tuple[str, t.Type]]:
        """What is known where a condition does not hold."""
        match cond:
            case ir.IsType(operand=ir.Name(id=name, type=t.Union(members=members)), of=of) if self.EXCLUDES and len(members) == 2:
                return frozenset((name, m) for m in members if m != of and of in members)
            case _:
                return self.concluded(cond, False)

    def expr_BoolOp(self, node: ir.BoolOp) -> Code:
        hoisting, self._hoisting = self._hoisting, False
        narrowed = self.narrowed
        op = self.target.options["bool_ops"][node.op]
        rank = self.operators.infix[op]
        parts = []
        for i, item in enumerate(node.items):
            parts.append(self.expr(item, rank + (i > 0)))
            self.narrowed |= self.concluded(item, node.op == "and")
        self._hoisting, self.narrowed = hoisting, narrowed
        return Code(f" {op} ".join(parts), rank)

    def block(self, body: ir.Body) -> None:
        """As everywhere; after ``if (x === null) return`` it is known that there is an x, until it is assigned."""
        narrowed, following = self.narrowed, self.following
        self.depth += 1
        for i, statement in enumerate(body):
            self.following = body[i + 1 :]
            assigned = reassigned(statement) | {n.name for n in ir.walk(statement, ir.Declare)}
            if isinstance(statement, ir.While | ir.ForEach | ir.ForRange):
                self.narrowed = frozenset(f for f in self.narrowed if f[0] not in assigned)
            self.stmt(statement)
            self.narrowed = frozenset(f for f in self.narrowed if f[0] not in assigned)
            if isinstance(statement, ir.If) and leaves(statement.then) and not statement.orelse:
                self.narrowed |= self.otherwise(statement.cond)
        self.depth -= 1
        self.narrowed, self.following = narrowed, following

    def branch(self, cond: ir.Expr, body: ir.Body) -> None:
        """What a condition tells about variables of a union needs no check again."""
        narrowed = self.narrowed
        self.narrowed |= self.concluded(cond)
        super().branch(cond, body)
        self.narrowed = narrowed
