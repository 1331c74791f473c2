"""Integers that are known not to be negative by how the variables of their function are assigned."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile.generators.base import Code, Generator
from dragoman.transpile.passes.magnitudes import Magnitudes
from dragoman.transpile.passes.representation import composed_repr


class Naturals(Generator):
    """A generator whose condition ``nonneg`` looks at variables too; where integers wrap around, only at the form."""

    def slot_repr(self, node: ir.Expr) -> Code:
        """A value as the source's ``repr`` shows it."""
        return self.code(composed_repr(self.module, node))

    _magnitudes: tuple[ir.Function | None, Magnitudes] = (None, Magnitudes())

    def nonneg(self, node: ir.Expr) -> bool:
        if super().nonneg(node) or (isinstance(node, ir.Const) and isinstance(node.value, float) and node.value >= 0):
            return True
        if self._magnitudes[0] is not self.function:
            self._magnitudes = self.function, Magnitudes(self.function)
        return self.module.source == "python" and self._magnitudes[1].natural(node)
