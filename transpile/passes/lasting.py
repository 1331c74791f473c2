"""Changes that have to outlive an exception, where values don't change: the variables are cells then (``cells``).

By rebinding, what a function has changed is gone with an exception that leaves it, and so is what the body of a ``try`` has
assigned before it raised. Where that may be looked at later, a parameter that its function changes is a cell that the caller makes,
and a local variable a cell of its own.
"""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterable, Mapping

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.functional import Lowering, at_risk, unsafe_functions
from dragoman.transpile.passes.liveness import assigned_names
from dragoman.transpile.passes.rebinding import Shape, rebind
from dragoman.transpile.passes.terms import bound_names


def rebind_lasting(module: ir.Module, known: Mapping[str, Shape], references: bool) -> tuple[ir.Module, Mapping[str, Shape]]:
    """The module rebound (see ``rebind``), with the shapes of its functions as they then are."""
    rebound = rebind(module, known, references)
    if not ir.holds(module, ir.Try) and not any(shape.changed or shape.cells for shape in known.values()):
        return rebound, known  # nothing is changed for somebody else, and nobody looks at it after an exception
    unsafe = unsafe_functions(rebound)
    cells = {name: lost_names(function, unsafe) - {"self"} for name, function in _functions(rebound)}
    parameters = cell_parameters(rebound, known, unsafe)
    for name, function in _functions(rebound):
        cells[name] -= _given_back(function.body, unsafe - parameters.keys())
    known = {**known, **{name: dataclasses.replace(known[name], cells=at, same=None) for name, at in parameters.items()}}
    for name, function in _functions(module):
        cells[name] |= frozenset(_tried(function, known))
    if not parameters and not any(cells.values()):
        return rebound, known
    return rebind(module, known, references, cells), known


def _functions(module: ir.Module) -> Iterable[tuple[str, ir.Function]]:
    """Functions and methods by name; the main program, which has none, too."""
    yield "", ir.Function("", (), t.NONE, module.main)
    yield from ((f.name, f) for f in module.functions if not f.external)
    for cls in module.classes:
        if not cls.external:
            yield from ((f"{cls.name}.{m.name}", m) for m in (*cls.methods, *cls.static_methods))


def cell_parameters(module: ir.Module, known: Mapping[str, Shape], unsafe: frozenset[str]) -> dict[str, frozenset[int]]:
    """Which of the parameters that functions change may be lost by an exception; a function that is a value keeps its shape."""
    values = {n.id for n in ir.walk(module) if isinstance(n, ir.Name)}
    out = {}
    for f in module.functions:
        if f.name in unsafe and f.name not in values and not f.external and not f.is_generator:
            risky = at_risk(f.body, unsafe) - bound_inside(f.body)
            if at := frozenset(i for i in known[f.name].changed if f.params[i].name in risky):
                out[f.name] = at
    return out


def lost_names(function: ir.Function, unsafe: frozenset[str]) -> frozenset[str]:
    """Local variables of a rebound function that have changed before an exception that is handled where they are wanted."""
    if not any(ir.holds(s, ir.Try) for s in function.body):
        return frozenset()
    lowering = Lowering(lambda stem: stem, unsafe)
    lowering.lost = set()
    with contextlib.suppress(UnsupportedError):
        lowering.function(function)
    return frozenset(lowering.lost - bound_inside(function.body))


def _given_back(body: ir.Body, unsafe: frozenset[str]) -> frozenset[str]:
    """Variables whose new values only the results of calls tell, inside a ``try``: a cell of the caller's would not have them either."""
    out: set[str] = set()
    for attempt in (n for s in body for n in ir.walk(s, ir.Try) if isinstance(n, ir.Try)):
        for node in (n for s in attempt.body for n in ir.walk(s, ir.Assign)):
            match node:
                case ir.Assign(value=ir.Call(func=called)) | ir.Assign(value=ir.MethodCall(method=called)):
                    if (called if isinstance(node.value, ir.Call) else f".{called}") in unsafe:
                        out |= set(assigned_names((node,)))
                case _:
                    pass
    return frozenset(out)


def bound_inside(body: Iterable[ir.Node]) -> set[str]:
    """Variables that loops, comprehensions, function values and handlers bind for themselves."""
    out: set[str] = set()
    for s in body:
        for node in ir.walk(s, ir.ForRange, ir.Handler, ir.ForEach, ir.Clause, ir.Lambda):
            match node:
                case ir.ForRange(var=name) | ir.Handler(name=str(name)):
                    out.add(name)
                case ir.ForEach(target=target) | ir.Clause(target=target):
                    out.update(n.id for n in bound_names(target))
                case ir.Lambda(params=params):
                    out.update(p.name for p in params)
                case _:
                    pass
    return out


def _tried(function: ir.Function, known: Mapping[str, Shape]) -> Iterable[str]:
    """The variables that a driver hands to functions which change them as cells."""
    for s in function.body:
        for op in ir.walk(s, ir.Op):
            if isinstance(op, ir.Op) and op.concept in ("driver.attempt", "driver.attempt_none"):
                for call in ir.walk(op):
                    if isinstance(call, ir.Call) and call.func in known:
                        yield from (a.id for i in known[call.func].cells if isinstance(a := call.args[i], ir.Name))
