"""Names for targets where a reference is a variable's name (Bash): what refers to a variable must not meet another of that name."""

from __future__ import annotations

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.declare import bound_names
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.naming import renamed

CONTAINERS = t.List | t.Tuple | t.Set | t.Dict | t.Iter | t.Optional | t.Bytes


def distinct_references(module: ir.Module) -> ir.Module:
    """Renames the variables of every function or method that is called with a container, where another one has one of that name."""
    called = {_callee(n) for n in ir.walk(module, ir.Call, ir.MethodCall, ir.New) if _gives_containers(n)}
    if not called:
        return module
    fresh = Fresh(module)
    main = {name for s in module.main for name in bound_names(s)}
    shared = {d.name for d in module.constants}
    every = list(ir.walk(module, ir.Function))
    methods = {id(m) for c in module.classes for m in (c.init, *c.methods, *c.static_methods)}
    bound = [own_names(f) for f in every]

    def change(node: ir.Function) -> ir.Function:
        if node.external or (f".{node.name}" if id(node) in methods else node.name) not in called:
            return node
        at = next(i for i, f in enumerate(every) if f is node)
        others = main.union(*bound[:at], *bound[at + 1 :])
        table = {name: fresh(name) for name in sorted((bound[at] & others) | ({p.name for p in node.params} & shared))}
        renewed = renamed(node, table) if table else node
        assert isinstance(renewed, ir.Function)
        bound[at] = own_names(renewed)
        return renewed

    return ir.map_functions(module, change)


def _callee(call: ir.Node) -> str:
    """The function that is called, a method with a dot before its name."""
    match call:
        case ir.Call(func=name):
            return name
        case ir.MethodCall(method=name):
            return f".{name}"
        case _:
            return ".__init__"


def _gives_containers(call: ir.Node) -> bool:
    args = call.args if isinstance(call, ir.Call | ir.MethodCall | ir.New) else ()
    return any(isinstance(a.type, CONTAINERS) for a in args)


def own_names(function: ir.Function) -> set[str]:
    return {p.name for p in function.params if p.name != "self"} | {name for s in function.body for name in bound_names(s)}


def recursive(module: ir.Module) -> frozenset[str]:
    """Functions and methods that may be called again before they have returned."""
    methods = {f"{c.name}.{m.name}": (c.name, m) for c in module.classes for m in (*c.methods, *c.static_methods)}
    own = {id(m) for _, m in methods.values()}
    named = [(n.name, n) for n in ir.walk(module, ir.Function) if id(n) not in own]
    calls: dict[str, set[str]] = {}
    for name, function in (*named, *((name, m) for name, (_, m) in methods.items())):
        found = calls.setdefault(name, set())
        for n in ir.walk(function):
            if isinstance(n, ir.Call):
                found.add(n.func)
            elif isinstance(n, ir.MethodCall) and not (isinstance(n.obj, ir.Name) and n.obj.id == "super"):
                lines = _related(module, n.obj.type.name) if isinstance(n.obj.type, t.Class) else set()
                found |= {f"{cls}.{n.method}" for cls in lines}
    reach = {name: set(direct) for name, direct in calls.items()}
    changed = True
    while changed:
        changed = False
        for names in reach.values():
            further = set().union(*(reach.get(n, set()) for n in names)) - names
            names |= further
            changed = changed or bool(further)
    return frozenset(name for name, names in reach.items() if name in names)


def _related(module: ir.Module, name: str) -> set[str]:
    """A class, those that it derives from, and those that derive from it."""
    bases = {c.name: c.base for c in module.classes}

    def line(cls: str | None) -> list[str]:
        return [cls, *line(bases.get(cls))] if cls is not None else []

    return {*line(name), *(c for c in bases if name in line(c))}
