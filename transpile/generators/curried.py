"""What Haskell and OCaml share: functions stand beside their operands, a block is an expression."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile.generators.base import Code
from dragoman.transpile.generators.functional import Functional
from dragoman.transpile.generators.templates import Slot, Template
from dragoman.transpile.passes import terms
from dragoman.transpile.passes.magnitudes import Magnitudes


class Curried(Functional):
    def __init__(self, source: str | None = None) -> None:
        super().__init__(source)
        #: Which integers of the function being written are surely small.
        self.magnitudes = Magnitudes()

    def slot_list(self, node: ir.Expr) -> Code:
        raise NotImplementedError

    @staticmethod
    def shown(node: ir.Expr) -> ir.Expr:
        raise NotImplementedError

    def indented(self, lines: Sequence[str]) -> None:
        self.depth += 1
        for line in lines:
            self.line(line)
        self.depth -= 1

    def term_Value(self, term: terms.Value) -> None:
        for line in self.expr(term.expr).split("\n"):
            self.line(line)

    def apply(self, rule: loader.Rule, template: Template, args: Sequence[ir.Expr], node: ir.Expr) -> Code:
        match template.parts:
            case (Slot(index=index, modifier="list"),) if 0 <= index < len(args):
                # The operand as a list binds as tightly as it does.
                self.fired.append(rule.id)
                return self.slot_list(args[index])
            case _:
                return super().apply(rule, template, args, node)

    def _holds_one(self, key: str, wanted: Any, args: Sequence[ir.Expr], node: ir.Expr) -> bool:
        return self.stays(node) is bool(wanted) if key == "stays" else super()._holds_one(key, wanted, args, node)

    def stays(self, node: ir.Expr) -> bool:
        """Does a result surely stay within the target's integers? One operand is small, or both are, and it is no product of large ones."""
        small = self.magnitudes.small
        match node:
            case ir.Arith(op="+" | "-", left=left, right=right):
                return small(left) or small(right)
            case ir.Arith(left=left, right=right):
                return small(left) and small(right)
            case _:
                return False

    def expr_Select(self, node: ir.Select) -> Code:
        if self.repeatable(node.left):
            return super().expr_Select(node)
        name = self.fresh("value")
        again = super().expr_Select(ir.Select(node.op, ir.Name(name, type=node.left.type), node.right, type=node.type))
        return Code(f"(let {name} = {self.expr(node.left)} in {again.text})")

    def slot_text(self, node: ir.Expr) -> Code:
        return self.code(self.shown(node))
