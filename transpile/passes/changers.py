"""Functions that change a container or an object they are given, as values: for targets whose types of functions do not say that one does."""

from __future__ import annotations

import types

from dragoman.transpile import ir
from dragoman.transpile import types as t


def refuse_changers(module: ir.Module) -> ir.Module:
    """Such a function where it is a value (``{"push": push}``) as ``Unsupported``; calls by its name are left alone."""
    return _refused(module, t.List | t.Set | t.Dict)


def refuse_object_changers(module: ir.Module) -> ir.Module:
    """The same for functions that change an object, for targets where objects are values."""
    return _refused(module, t.Class)


def _refused(module: ir.Module, kinds: types.UnionType | type[t.Type]) -> ir.Module:
    changers = {f.name for f in ir.walk(module, ir.Function) if any(p.mutated and isinstance(p.type, kinds) for p in f.params)}
    if not changers:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name, type=t.Func()) if name in changers:
                why = f"{name} as a value changes what it is given, which the type of the function does not say here"
                return ir.Unsupported("function_value", why, type=node.type, span=node.span)
            case _:
                return node

    return ir.rewrite(module, change, ir.Name)
