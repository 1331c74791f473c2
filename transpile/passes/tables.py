"""Tables that ``str.maketrans`` makes for ``str.translate`` alone map characters to characters."""

from __future__ import annotations

import dataclasses
from collections import Counter

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: A table from the characters of one text to those of another.
CHARS = t.Dict(t.CHAR, t.CHAR)


def char_tables(module: ir.Module) -> ir.Module:
    """Variables that hold such a table and nothing else get the type of a dictionary of characters."""
    return dataclasses.replace(module, functions=tuple(_of_chars(f, anywhere=False) for f in module.functions))


def all_char_tables(module: ir.Module) -> ir.Module:
    """Such tables get that type also where they are made for one text: for targets that don't make them anew for each character."""
    return dataclasses.replace(module, functions=tuple(_of_chars(f, anywhere=True) for f in module.functions))


def _of_chars(function: ir.Function, *, anywhere: bool) -> ir.Function:
    declared: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    tables: set[str] = set()
    inline = False
    for n in ir.walk(function, ir.Param, ir.Declare, ir.Name, ir.Op):
        match n:
            case ir.Declare(name=name, value=value):
                declared[name] += 1
                if isinstance(value, ir.Op) and value.concept == "str.maketrans":
                    tables.add(name)
            case ir.Param(name=name):
                declared[name] += 1
            case ir.Name(id=name):
                uses[name] += 1
            case ir.Op(concept="str.translate", args=(_, ir.Name(id=name))):
                uses[name] -= 1
            case ir.Op(concept="str.translate", args=(_, ir.Op(concept="str.maketrans"))):
                inline = anywhere
            case _:
                pass
    tables = {name for name in tables if declared[name] == 1 and not uses[name]}

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Declare(name=name, value=ir.Op() as value) if name in tables:
                return dataclasses.replace(node, type=CHARS, value=dataclasses.replace(value, type=CHARS))
            case ir.Name(id=name) if name in tables:
                return dataclasses.replace(node, type=CHARS)
            case ir.Op(concept="str.translate", args=(text, ir.Op(concept="str.maketrans") as made)) if anywhere:
                return dataclasses.replace(node, args=(text, dataclasses.replace(made, type=CHARS)))
            case _:
                return node

    return ir.rewrite(function, change) if tables or inline else function
