"""Lists as slices: a variable is a view with a length of its own, so a list under two names must keep its length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.aliases import Changes, lost_aliases, stored_arguments
from dragoman.transpile.passes.effects import inner, root
from dragoman.transpile.passes.ownership import unique_names, uses
from dragoman.transpile.passes.parts import handed_parts


def check_aliases(function: ir.Function, module: ir.Module, resized: Changes, language: str) -> None:
    """Refuses what slices can't express: a list under two names, or in two places, that changes its length.

    Raises:
        UnsupportedError: such an alias is there.
    """
    for name, span in (*lost_aliases(function, resized), *stored_arguments(module, function.body, resized)):
        raise UnsupportedError("alias", f"{name} is kept in two places and changes its length: {language}'s slices can't say that", span)
    grown = [x for n in ir.walk(function) for x in resized(n)]
    if not grown:
        return
    for name, span in handed_parts(module, function.body, resized):
        raise UnsupportedError("alias", f"what {name} gives changes its length: {language}'s slices can't say that", span)
    names = {x.id for place in grown if isinstance(x := inner(place), ir.Name)}
    paths = {(root(x), x.type) for x in grown if not isinstance(inner(x), ir.Name)}
    # Last uses give a list away; they are looked for only where a second name would be refused.
    if any(_second_names(function, names, paths)):
        copied = unique_names(function)
        moves = uses(copied).moves
        for statement, name, value in _second_names(copied, names, paths):
            if id(value) not in moves:
                _refuse(statement, f"{name} and {root(value)} are one list that changes its length", language)
    for n in ir.walk(function, ir.Declare, ir.Assign, ir.ForEach):
        match n:
            case (
                ir.Declare(name=name, value=ir.Expr() as given, type=type_) | ir.Assign(target=ir.Name(id=name, type=type_), value=given)
            ) if name in names and _is_list(type_) and getattr(inner(given), "concept", "") == "dict.setdefault":
                _refuse(n, f"{name} is a list of a dictionary and changes its length", language)
            case ir.ForEach(target=target) if {x.id for x in ir.walk(target) if isinstance(x, ir.Name)} & names:
                _refuse(n, "an element of the iterated list changes its length", language)
            case _:
                pass


def _second_names(
    function: ir.Function, names: set[str], paths: set[tuple[str | None, t.Type]]
) -> Iterator[tuple[ir.Declare | ir.Assign, str, ir.Expr]]:
    """Statements that give a list another name, where what either stands for (``names``, or places in ``paths``) changes its length."""
    for n in ir.walk(function, ir.Declare, ir.Assign):
        match n:
            case (
                ir.Declare(name=name, value=ir.Expr() as given, type=type_) | ir.Assign(target=ir.Name(id=name, type=type_), value=given)
            ) if _is_list(type_) and isinstance(value := inner(given), ir.Name | ir.Index | ir.Lookup | ir.Field):
                other = root(value)
                clash = name in names or (other in names if isinstance(value, ir.Name) else (other, value.type) in paths)
                if clash and other != name:
                    yield n, name, value
            case _:
                pass


def _is_list(type_: t.Type) -> bool:
    return isinstance(type_.inner if isinstance(type_, t.Optional) else type_, t.List)


def _refuse(node: ir.Node, what: str, language: str) -> NoReturn:
    raise UnsupportedError("alias", f"{what}: {language}'s slices can't say that", node.span)
