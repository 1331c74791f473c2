"""Texts that grow in a loop: which variables are buffers, so that each addition does not copy the whole text."""

from __future__ import annotations

from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t


def growing_texts(function: ir.Function) -> frozenset[str]:
    """Variables of type str that start as a literal and only get longer, some in a loop, or start anew.

    Inside the loops where they grow they may be read only to be put into a collection.
    """
    declared = Counter(n.name for n in ir.walk(function, ir.Declare))
    started = {
        n.name
        for n in ir.walk(function, ir.Declare)
        if isinstance(n.type, t.Str) and isinstance(n.value, ir.Const) and declared[n.name] == 1
    }
    started -= {p.name for p in function.params}
    if not started:
        return frozenset()
    refused: set[str] = set()
    grown: set[str] = set()
    # A statement or expression, the loops around it that do not declare each name anew, and whether it is put into a collection.
    stack: list[tuple[ir.Node, tuple[ir.Node, ...], bool]] = [(s, (), False) for s in function.body]
    read_in: list[tuple[str, tuple[ir.Node, ...]]] = []
    grown_in: list[tuple[str, tuple[ir.Node, ...]]] = []
    while stack:
        node, loops, stored = stack.pop()
        match node:
            case ir.Assign(target=ir.Name(id=name), value=ir.Const()) if name in started:
                continue
            case ir.Assign(target=ir.Name(id=name), value=value) if name in started:
                more = additions(name, value)
                if more is None:
                    refused.add(name)
                    continue
                if loops:
                    grown.add(name)
                grown_in.append((name, loops))
                stack.extend((m, loops, False) for m in more)
                continue
            case ir.Lambda() | ir.Try() | ir.FunctionDef() | ir.Assigned():
                refused |= {n.id for n in ir.walk(node) if isinstance(n, ir.Name)}
            case ir.Name(id=name) if name in started and not stored:
                read_in.append((name, loops))
            case ir.Op(concept="list.append" | "set.add" | "list.insert", args=(_, *values)):
                stack.append((node.args[0], loops, False))
                stack.extend((v, loops, True) for v in values)
                continue
        if isinstance(node, ir.While | ir.ForRange | ir.ForEach):
            loops = (*loops, node)
        stack.extend((child, loops, False) for child in ir.child_nodes(node))
    own = {n.name: n for n in ir.walk(function, ir.Declare)}
    for name, around in read_in:
        for grower, inside in grown_in:
            shared = [x for x in around if any(x is y for y in inside)]
            if grower == name and any(not any(n is own[name] for n in ir.walk(x)) for x in shared):
                refused.add(name)
    return frozenset(grown - refused)


def additions(name: str, value: ir.Expr) -> list[ir.Expr] | None:
    """What ``name = name + a + b`` adds; None where the value is something else."""
    out: list[ir.Expr] = []
    while isinstance(value, ir.Op) and value.concept == "str.concat":
        value, last = value.args
        out.insert(0, last)
    if value != ir.Name(name, type=t.STR) or any(isinstance(n, ir.Name) and n.id == name for o in out for n in ir.walk(o)):
        return None
    return out
