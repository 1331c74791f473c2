"""Names for targets where a reference is a variable's name (Bash): what refers to a variable must not meet another of that name."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.declare import bound_names
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.naming import renamed

CONTAINERS = t.List | t.Tuple | t.Set | t.Dict | t.Iter | t.Optional | t.Bytes


def distinct_references(module: ir.Module) -> ir.Module:
    """Renames the variables of every function that is called with a container, where another function has one of that name."""
    called = {n.func for n in ir.walk(module) if isinstance(n, ir.Call) and any(isinstance(a.type, CONTAINERS) for a in n.args)}
    if not called:
        return module
    fresh = Fresh(module)
    main = {name for s in module.main for name in bound_names(s)}
    bound = {f.name: own_names(f) for f in module.functions}
    functions = []
    for function in module.functions:
        others = main.union(*(names for name, names in bound.items() if name != function.name))
        met = sorted(bound[function.name] & others) if function.name in called and not function.external else []
        table = {name: fresh(name) for name in met}
        renewed = renamed(function, table) if table else function
        assert isinstance(renewed, ir.Function)
        functions.append(renewed)
        bound[function.name] = own_names(functions[-1])
    return dataclasses.replace(module, functions=tuple(functions))


def own_names(function: ir.Function) -> set[str]:
    return {p.name for p in function.params} | {name for s in function.body for name in bound_names(s)}


def recursive(module: ir.Module) -> frozenset[str]:
    """Functions that may be called again before they have returned."""
    calls = {f.name: {n.func for n in ir.walk(f) if isinstance(n, ir.Call)} for f in module.functions}
    reach = {name: set(direct) for name, direct in calls.items()}
    changed = True
    while changed:
        changed = False
        for names in reach.values():
            further = set().union(*(reach.get(n, set()) for n in names)) - names
            names |= further
            changed = changed or bool(further)
    return frozenset(name for name, names in reach.items() if name in names)
