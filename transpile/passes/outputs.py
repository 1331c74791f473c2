"""Printing all or nothing: what writes a line itself, or raises what somebody handles, is worked out before its line begins to appear.

For targets that write the parts of a line one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import acts, can_raise, mutated


class Outputs:
    """Which expressions of a module may not be evaluated while a line is half written."""

    def __init__(self, module: ir.Module) -> None:
        self.handled = any(True for _ in ir.walk(module, ir.Try))
        bodies: dict[str, list[ir.Function]] = {}
        for function in (n for n in ir.walk(module, ir.Function)):
            bodies.setdefault(function.name, []).append(function)
        self.functions: set[str] = set()
        #: Variables that a call may assign.
        self.changing = {d.name for d in module.constants} | {
            n.target.id for f in ir.walk(module, ir.FunctionDef) for n in ir.walk(f, ir.Assign) if isinstance(n.target, ir.Name)
        }
        self.parameters = {n: frozenset(i for f in fs for i, p in enumerate(f.params) if p.mutated) for n, fs in bodies.items()}
        while more := {n for n, fs in bodies.items() if n not in self.functions and any(map(self.interrupts, fs))}:
            self.functions |= more

    def early(self, parts: Sequence[ir.Const | ir.Formatted]) -> frozenset[int]:
        """The places of the parts of a line that are evaluated before it is written."""
        acting = [i for i, p in enumerate(parts) if self.interrupts(p)]
        if not acting or acting == [0]:
            return frozenset()
        changed = mutated(parts[: acting[-1] + 1], self.parameters) | self.changing
        return frozenset(
            i for i, p in enumerate(parts[: acting[-1] + 1]) if isinstance(p, ir.Formatted) and not self.stays(p.value, changed)
        )

    def stays(self, value: ir.Expr, changed: Set[str]) -> bool:
        """Is it a container that is there, or made of variables that no call changes?"""
        if t.is_container(value.type) and isinstance(value, ir.Name):
            return value.id not in changed
        return not self.interrupts(value) and all(
            (isinstance(n, ir.Const | ir.Op | ir.Coerce) and not acts(n))
            or (isinstance(n, ir.Name) and isinstance(n.type, t.Str | t.Int | t.Float | t.Bool | t.Char) and n.id not in self.changing)
            for n in ir.walk(value)
        )

    def interrupts(self, node: ir.Node) -> bool:
        """Does it write, directly or through a function, or may it raise in a program that handles exceptions?"""
        return any(self._interrupts(n) for n in ir.walk(node))

    def _interrupts(self, node: ir.Node) -> bool:
        match node:
            case ir.Call(func=name) | ir.MethodCall(method=name) if name in self.functions:
                return True
            case ir.Op(concept=concept) if concept.startswith("io."):
                return True
            case ir.Raise() | ir.Assert() | ir.CallValue():
                return self.handled
            case ir.Op(concept=concept, on_fail=on_fail):
                return self.handled and on_fail != "unreachable" and concept in can_raise()
            case _:
                return self.handled and getattr(node, "on_fail", "") == "raise"
