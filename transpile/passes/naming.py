"""Names that passes and frontends numbered, without their numbers where a function has no other of that name."""

from __future__ import annotations

import re
from typing import Any

from dragoman.transpile import ir
from dragoman.transpile.frozen import replace

_NUMBERED = re.compile(r"(.*[^\d_])_(\d+)")


def short_names(module: ir.Module) -> ir.Module:
    """Renames ``item_3`` to ``item`` (or ``item_2``) in functions where that is free. Last of the passes."""
    reserved = {f.name for f in module.functions} | {d.name for d in module.constants} | {c.name for c in module.classes}

    def in_function(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function):
            return node
        bound: dict[str, None] = {}
        for n in ir.walk(node, ir.Param, ir.Declare, ir.ForRange, ir.Handler, ir.ForEach, ir.Unpack, ir.Clause):
            match n:
                case ir.Param(name=name) | ir.Declare(name=name) | ir.ForRange(var=name) | ir.Handler(name=str(name)):
                    bound[name] = None
                case ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Clause(target=target):
                    bound.update((m.id, None) for m in ir.walk(target, ir.Name))
                case _:
                    pass
        numbered = {name: found for name in bound if (found := _NUMBERED.fullmatch(name)) is not None}
        if not numbered:
            return node
        taken = {*reserved, *bound}
        for n in ir.walk(node, ir.Name, ir.Assigned, ir.Call, ir.Function):
            match n:
                case ir.Name(id=name) | ir.Assigned(name=name) | ir.Call(func=name) | ir.Function(name=name):
                    taken.add(name)
                case _:
                    pass
        table: dict[str, str] = {}
        for name, found in numbered.items():
            for wanted in (found[1], *(f"{found[1]}_{k}" for k in range(2, int(found[2])))):
                if wanted not in taken:
                    taken.add(wanted)
                    table[name] = wanted
                    break
        return renamed(node, table) if table else node

    return ir.map_functions(module, lambda function: ir.rewrite(function, in_function, ir.Function))


def renamed(function: ir.Node, table: dict[str, str]) -> ir.Node:
    """A function with variables called otherwise."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name) if name in table:
                return replace(node, id=table[name])
            case ir.ForRange(var=name) if name in table:
                return replace(node, var=table[name])
            case ir.Param(name=name) | ir.Declare(name=name) | ir.Assigned(name=name) | ir.Handler(name=str(name)) if name in table:
                return replace(node, name=table[name])
            case _:
                return node

    return ir.rewrite(function, change, ir.Name, ir.ForRange, ir.Param, ir.Declare, ir.Assigned, ir.Handler)


def merge_copies(module: ir.Module) -> ir.Module:
    """``items = []; …; squares = items`` becomes ``squares = []; …`` where ``items`` serves nothing else."""

    def change(node: ir.Node) -> ir.Node:
        changes: dict[str, Any] = {}
        for name in ("body", "then", "orelse", "final", "stmts", "main"):
            body = getattr(node, name, None)
            if isinstance(body, tuple) and len(body) > 1:
                merged = _merged(body)
                if merged is not body:
                    changes[name] = merged
        return replace(node, **changes) if changes else node

    copied = any(isinstance(d.value, ir.Name) for d in ir.walk(module, ir.Declare))
    return ir.rewrite(module, change, *ir.BODIES) if copied else module


def _merged(body: ir.Body) -> ir.Body:
    for at, s in enumerate(body):
        if not (isinstance(s, ir.Declare) and isinstance(s.value, ir.Name)):
            continue
        source, name = s.value.id, s.name
        start = next((k for k, d in enumerate(body[:at]) if isinstance(d, ir.Declare) and d.name == source and d.type == s.type), None)
        if start is None or any(_bears(x, source) for x in body[at + 1 :]) or any(_bears(x, name) for x in body[:at]):
            continue
        table = {source: name}
        kept = [renamed(x, table) for x in body[start:at]]
        first = kept[0]
        assert isinstance(first, ir.Declare)
        kept[0] = replace(first, mutable=first.mutable or s.mutable)
        return _merged((*body[:start], *(x for x in kept if isinstance(x, ir.Stmt)), *body[at + 1 :]))
    return body


def _bears(node: ir.Node, name: str) -> bool:
    """Does a name occur in a statement, as a variable or as a declaration?"""
    return any(
        name in (getattr(n, "id", None), getattr(n, "var", None)) or (isinstance(n, ir.Declare | ir.Param | ir.Handler) and n.name == name)
        for n in ir.walk(node)
    )
