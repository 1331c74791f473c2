"""What is done in any case, where values don't change: a ``finally`` that changes variables comes after its ``try`` instead.

Where an exception leaves the function, the variables are gone with it, so that their last change need not be made. A ``finally``
that prints as well, or after which control leaves the ``try``, is refused.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Set

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import root
from dragoman.transpile.passes.rebinding import bound_in

Changed = Callable[[ir.Node], Iterable[ir.Expr]]


def settle_finals(changed: Changed) -> Callable[[ir.Module], ir.Module]:
    """The pass; ``changed`` gives the places whose containers a node changes. Variables of the module stay changed whatever happens."""

    def given(body: Iterable[ir.Node], shared: Set[str]) -> set[str | None]:
        """The variables that statements change or give another value, those that they declare and those of the module left out."""
        nodes = [n for s in body for n in ir.walk(s)]
        names = {root(place) for n in nodes for place in changed(n)}
        for n in nodes:
            if isinstance(n, ir.Assign):
                names |= {x.id for x in ir.walk(n.target) if isinstance(x, ir.Name)} if not isinstance(n.target, ir.Field) else set()
            elif isinstance(n, ir.Assigned):
                names.add(n.name)
        return names - {n.name for n in nodes if isinstance(n, ir.Declare)} - {None, "self"} - shared

    def settled(node: ir.Node, shared: Set[str]) -> ir.Node | tuple[ir.Stmt, ...]:
        if not isinstance(node, ir.Try) or not node.final:
            return node
        before = (*node.body, *(x for h in node.handlers for x in h.body), *node.orelse)
        read = {n.id for s in node.final for n in ir.walk(s) if isinstance(n, ir.Name)}
        if not given(node.final, shared) and not given(before, shared) & read:
            return node
        leaves = any(ir.holds(s, ir.Return, ir.Break, ir.Continue) for s in (*before, *node.final))
        if leaves or any(acts(n) for s in node.final for n in ir.walk(s)):
            why = "what is done in any case changes variables or sees them changed"
            return ir.ExprStmt(ir.Unsupported("finally", why, type=t.NONE, span=node.span), span=node.span)
        tried = (dataclasses.replace(node, final=()),) if node.handlers else node.body
        return (*tried, *node.final)

    def run(module: ir.Module) -> ir.Module:
        constants = {c.name for c in module.constants}

        def within(function: ir.Function) -> ir.Function:
            shared = constants - bound_in(function)
            return ir.rewrite(function, lambda node: settled(node, shared), ir.Try)

        return ir.map_functions(module, within)

    return run


def acts(node: ir.Node) -> bool:
    """Does a node do what can be seen from outside the function, or may it?"""
    return isinstance(node, ir.Call | ir.MethodCall | ir.CallValue) or (
        isinstance(node, ir.Op) and node.concept.startswith(("io.", "sys."))
    )
