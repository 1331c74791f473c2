"""Containers that an object keeps and changes while whoever gave them looks on: refused where an object gets a copy."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.declare import read_before
from dragoman.transpile.passes.effects import root


def refuse_kept(module: ir.Module) -> ir.Module:
    """The module with an ``Unsupported`` where an object is made of a container that it changes and that is looked at afterwards."""
    if not module.classes:
        return module
    changed = set(_changed_fields(module))
    keeping = {c.name: _kept_arguments(c, changed) for c in module.classes}
    if not any(keeping.values()):
        return module

    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, body=_checked(node.body, (), keeping)) if isinstance(node, ir.Function) else node

    done = ir.rewrite(module, change)
    assert isinstance(done, ir.Module)
    return dataclasses.replace(done, main=_checked(done.main, (), keeping))


def _changed_fields(module: ir.Module) -> Iterator[str]:
    """Fields whose containers are changed in place."""
    for node in ir.walk(module, ir.Op, ir.Assign):
        match node:
            case ir.Op(concept=concept, args=args) if concept in loader.concepts():
                places = [args[i] for i in loader.concepts()[concept].mutates]
            case ir.Assign(target=ir.Index(obj=obj) | ir.Lookup(obj=obj)):
                places = [obj]
            case _:
                continue
        for place in places:
            while isinstance(place, ir.Index | ir.Lookup | ir.Coerce):
                place = place.operand if isinstance(place, ir.Coerce) else place.obj
            if isinstance(place, ir.Field):
                yield place.name


def _kept_arguments(cls: ir.ClassDef, changed: set[str]) -> frozenset[int]:
    """Which of a constructor's arguments become fields that change."""
    if cls.init is None:
        return frozenset(i for i, f in enumerate(cls.fields) if f.name in changed)
    stores = {
        s.value.id
        for s in cls.init.body
        if isinstance(s, ir.Assign) and isinstance(s.target, ir.Field) and s.target.name in changed and isinstance(s.value, ir.Name)
    }
    return frozenset(i for i, p in enumerate(cls.init.params) if p.name in stores)


def _checked(body: ir.Body, after: ir.Body, keeping: Mapping[str, frozenset[int]]) -> ir.Body:
    out: list[ir.Stmt] = []
    for i, statement in enumerate(body):
        rest = (*body[i + 1 :], *after)
        inner: dict[str, Any] = {}
        for field in dataclasses.fields(statement):
            held = getattr(statement, field.name)
            if isinstance(held, tuple) and held and isinstance(held[0], ir.Stmt):
                again = held if isinstance(statement, ir.While | ir.ForEach | ir.ForRange) else ()
                inner[field.name] = _checked(held, (*again, *rest), keeping)
        if inner:
            out.append(dataclasses.replace(statement, **inner))
            continue
        given = {root(n.args[i]) for n in ir.walk(statement, ir.New) for i in keeping.get(n.cls, ()) if _is_kept(n, i)}
        seen = next((name for name in sorted(given - {None}, key=str) if name and read_before(rest, name)), None)
        if seen is not None:
            why = f"an object keeps {seen} and changes it, which a copy would not show"
            statement = ir.ExprStmt(ir.Unsupported("alias", why, type=t.NONE, span=statement.span), span=statement.span)
        out.append(statement)
    return tuple(out)


def _is_kept(made: ir.New, place: int) -> bool:
    if place >= len(made.args):
        return False
    type_ = made.args[place].type
    return isinstance(type_, t.List | t.Dict | t.Set) and not getattr(type_, "frozen", False)
