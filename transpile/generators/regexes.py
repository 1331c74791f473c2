"""Patterns as operands: where a match may begin and must end is written into the pattern itself."""

from __future__ import annotations

from typing import ClassVar

from dragoman.transpile import ir
from dragoman.transpile.generators.base import Code


class Regexes:
    """For targets whose functions only search: ``re.match`` and ``re.fullmatch`` are searches for an anchored pattern."""

    #: What stands before and behind a pattern that matches from the start, and what follows it where nothing may be left.
    ANCHORS: ClassVar[tuple[str, str, str]] = (r"\A", "", r"\z")

    def regex(self, node: ir.Expr, before: str, after: str) -> Code:
        """A pattern between these texts."""
        raise NotImplementedError

    def slot_regex(self, node: ir.Expr) -> Code:
        return self.regex(node, "", "")

    def slot_regex_start(self, node: ir.Expr) -> Code:
        before, after, _ = self.ANCHORS
        return self.regex(node, before, after)

    def slot_regex_full(self, node: ir.Expr) -> Code:
        before, after, end = self.ANCHORS
        return self.regex(node, before, after + end)
