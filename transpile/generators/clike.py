"""Statements in C's syntax: braces, ``if (…)``, ``for (…; …; …)``. JavaScript, Java, C++, Go, Rust and Perl start from here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators.base import Code, Generator, element_type
from dragoman.transpile.generators.patterns import kind


class CLike(Generator):
    """A generator for languages with braces. Hooks: ``head`` texts, ``declare``, ``loop_header``."""

    #: Around conditions: ``if (x)`` or, without parentheses, ``if x``.
    PARENS: ClassVar[bool] = True
    END: ClassVar[str] = ";"
    ELSE_IF: ClassVar[str] = "else if"

    def condition(self, node: ir.Expr) -> str:
        return f"({self.expr(node)})" if self.PARENS else self.expr(node)

    # --- simple statements --------------------------------------------------------------------------------------------

    def stmt_ExprStmt(self, node: ir.ExprStmt) -> None:
        self.line(self.expr(node.value) + self.END)

    def stmt_Return(self, node: ir.Return) -> None:
        self.line(("return" if node.value is None else f"return {self.expr(node.value)}") + self.END)

    def stmt_Break(self, node: ir.Break) -> None:
        self.line("break" + self.END)

    def stmt_Continue(self, node: ir.Continue) -> None:
        self.line("continue" + self.END)

    def stmt_Declare(self, node: ir.Declare) -> None:
        self.line(self.declare(node) + self.END)

    def declare(self, node: ir.Declare) -> str:
        raise UnsupportedError("declare", f"{self.ID} has no form for declarations", node.span)

    def stmt_Assign(self, node: ir.Assign) -> None:
        self.line(self.assignment(node) + self.END)

    def assignment(self, node: ir.Assign) -> str:
        """``x = v``, or ``x += v`` where the value is the target and something more."""
        target, value = node.target, node.value
        match value:
            case ir.Arith(op=op, left=left, right=right, overflow="unbounded") if left == target and self.compound(value):
                if (
                    isinstance(right, ir.Const)
                    and right.value == 1
                    and op in "+-"
                    and isinstance(right.type, t.Int)
                    and right.type != t.BIGINT
                ):
                    return self.increment(target, op)
                return f"{self.store(target)} {op}= {self.expr(self.promoted(op, target, right)[1])}"
            case ir.Bits(op=op, left=left, right=right) if left == target and self.compound(value):
                return f"{self.store(target)} {op}= {self.expr(right)}"
            case ir.Op(concept="str.concat", args=(left, right)) if left == target and self.compound(value):
                return f"{self.store(target)} += {self.expr(right)}"
        if isinstance(target, ir.Index | ir.Lookup):
            key = f"store.{'dict' if isinstance(target, ir.Lookup) else kind(target.obj.type)}"
            if key in self.target.rules:
                index = target.key if isinstance(target, ir.Lookup) else target.index
                return self.rule(key, (target.obj, index, value), target).text
        return f"{self.store(target)} = {self.expr(value)}"

    def compound(self, node: ir.Expr) -> bool:
        """May ``x = x op y`` be written ``x op= y`` here?"""
        return isinstance(getattr(node, "left", None) or ir.Name(""), ir.Name | ir.Field) or isinstance(node, ir.Op)

    def increment(self, target: ir.Expr, op: str) -> str:
        return f"{self.store(target)}{op}{op}"

    def store(self, target: ir.Expr) -> str:
        """The left side of an assignment."""
        return self.expr(target)

    # --- control flow -------------------------------------------------------------------------------------------------

    def stmt_If(self, node: ir.If) -> None:
        self.line(f"if {self.condition(node.cond)} {{")
        self.branch(node.cond, node.then)
        orelse = node.orelse
        failed: tuple[ir.Expr, ...] = (ir.Not(node.cond, type=t.BOOL),)
        while len(orelse) == 1 and isinstance(orelse[0], ir.If):
            inner = orelse[0]
            # What the condition needs beforehand can't be put between "}" and "else if".
            self._hoisting = False
            try:
                header = f"}} {self.ELSE_IF} {self.condition(inner.cond)} {{"
            except UnsupportedError:
                break
            self.line(header)
            self.branch(ir.BoolOp("and", (*failed, inner.cond), type=t.BOOL), inner.then)
            orelse = inner.orelse
            failed = (*failed, ir.Not(inner.cond, type=t.BOOL))
        if orelse:
            self.line("} else {")
            self.branch(ir.BoolOp("and", failed, type=t.BOOL), orelse)
        self.line("}")

    def branch(self, cond: ir.Expr, body: ir.Body) -> None:
        """The statements that run where a condition holds; a target may use what it tells."""
        self.block(body)

    def stmt_While(self, node: ir.While) -> None:
        self.line(f"while {self.condition(node.cond)} {{")
        self.branch(node.cond, node.body)
        self.line("}")

    def stmt_Raise(self, node: ir.Raise) -> None:
        self.line(("throw" if node.exception is None else f"throw {self.expr(node.exception)}") + self.END)

    # --- functions ----------------------------------------------------------------------------------------------------

    def function_def(self, function: ir.Function) -> None:
        if function.doc:
            self.write_doc(function.doc)
        self.line(f"{self.signature(function)} {{")
        self.block(function.body)
        self.line("}")

    def signature(self, function: ir.Function) -> str:
        raise UnsupportedError("function", f"{self.ID} has no form for functions", function.span)

    def params(self, params: Sequence[ir.Param]) -> str:
        return ", ".join(self.param(p) for p in params)

    def param(self, param: ir.Param) -> str:
        return self.name(param.name)

    # --- helpers of loops ---------------------------------------------------------------------------------------------

    def counting(self, node: ir.ForRange) -> tuple[str, int | None]:
        """The step's text and, where it is constant, its value."""
        step = node.step
        constant = step.value if isinstance(step, ir.Const) and isinstance(step.value, int) else None
        return self.expr(step), constant

    def range_stop(self, node: ir.ForRange) -> ir.Expr:
        """The bound, in a variable of its own where the body could change it."""
        if self.stable(node.stop, node.body):
            return node.stop
        name = self.fresh("stop")
        self.stmt(ir.Declare(name, node.stop.type, node.stop, mutable=False))
        return ir.Name(name, type=node.stop.type)

    @staticmethod
    def stable(bound: ir.Expr, body: ir.Body) -> bool:
        """Does a loop bound keep its value, however often it is evaluated?"""
        from dragoman.transpile.passes.effects import invariant

        return invariant(bound, body)

    def iter_parts(self, node: ir.ForEach) -> tuple[str, tuple[ir.Expr, ...]]:
        """The kind of iteration for loop templates: ``enumerate``, ``zip``, ``items``, ``chars`` …, and its operands."""
        it = node.iterable
        if isinstance(it, ir.Op):
            return it.concept, it.args
        if isinstance(it, ir.Range):
            return "range", (it.start, it.stop, it.step)
        return kind(it.type), (it,)

    def foreach(self, node: ir.ForEach) -> Code:
        """What is iterated, by rule ``for.<kind>`` where there is one."""
        key, args = self.iter_parts(node)
        if f"for.{key}" in self.target.rules:
            return self.rule(f"for.{key}", args, node.iterable)
        return self.code(node.iterable)

    @staticmethod
    def element(node: ir.ForEach) -> t.Type:
        return element_type(node.iterable.type)
