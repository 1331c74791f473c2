"""Nested functions as functions of the module, and captured variables that change as cells."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import mark_parameters
from dragoman.transpile.passes.lowering import Fresh


def growable_arrays(module: ir.Module) -> ir.Module:
    """Arrays of the source as lists, for a target that keeps arrays for cells."""

    def growable(type_: t.Type) -> t.Type:
        return t.rewrite(type_, lambda part: dataclasses.replace(part, fixed=False) if isinstance(part, t.List) else part)

    return ir.rewrite(module, lambda node: ir.retyped(node, growable)) if module.source == "java" else module


def lift_functions(module: ir.Module, one_namespace: bool = False) -> ir.Module:
    """Moves nested functions to the module; what they capture becomes parameters.

    A variable that a nested function assigns, or that a lambda captures while it changes, becomes a cell: a fixed list of
    one element (type ``array``). A nested function used as a value becomes a lambda that calls the lifted one.
    ``one_namespace``: a variable that is called like a function hides it, so that functions are named apart from unpacked ones too.
    """
    if not ir.holds(module, ir.FunctionDef, ir.Lambda):
        return module
    fresh = Fresh(module)
    module = _named_apart(module, fresh, one_namespace)
    lifted: list[ir.Function] = []
    functions = []
    for function in module.functions:
        functions.append(_lift(function, None, fresh, lifted))
        functions.extend(lifted)
        lifted.clear()
    classes = tuple(
        dataclasses.replace(
            c,
            init=None if c.init is None else _lift(c.init, c.name, fresh, lifted),
            methods=tuple(_lift(m, c.name, fresh, lifted) for m in c.methods),
            static_methods=tuple(_lift(m, None, fresh, lifted) for m in c.static_methods),
        )
        for c in module.classes
    )
    main = module.main
    if main:
        body = _lift(ir.Function("main", (), t.NONE, main), None, fresh, lifted).body
        main = body
    return dataclasses.replace(module, functions=(*functions, *lifted), classes=classes, main=main)


def _named_apart(module: ir.Module, fresh: Fresh, one_namespace: bool) -> ir.Module:
    """The module with nested functions renamed whose name another function of the module has, one nested in another, or a variable."""
    taken = {f.name for f in module.functions}
    for n in ir.walk(module, ir.Param, ir.Declare, ir.ForEach, ir.Unpack, ir.Clause):
        match n:
            case ir.Param(name=name, type=t.Func()) | ir.Declare(name=name, type=t.Func()):
                taken.add(name)
            case ir.ForEach(target=ir.Name(id=name, type=t.Func())):
                taken.add(name)
            case ir.ForEach(target=target) | ir.Unpack(target=target) | ir.Clause(target=target) if one_namespace:
                taken.update(m.id for m in ir.walk(target, ir.Name) if isinstance(m.type, t.Func))

    def apart(function: ir.Function) -> ir.Function:
        own = {n.function.name for s in function.body for n in ir.walk(s, ir.FunctionDef)}
        new = {name: fresh(name) for name in sorted(own & taken)}
        taken.update(own)

        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.FunctionDef(function=f) if f.name in new:
                    return dataclasses.replace(node, function=dataclasses.replace(f, name=new[f.name]))
                case ir.Call(func=func) if func in new:
                    return dataclasses.replace(node, func=new[func])
                case ir.Name(id=name) if name in new:
                    return dataclasses.replace(node, id=new[name])
                case _:
                    return node

        renamed = ir.rewrite(function, change) if new else function
        assert isinstance(renamed, ir.Function)
        return renamed

    return ir.map_functions(module, apart)


def lift_forward(module: ir.Module) -> ir.Module:
    """Lifts functions out of functions where one speaks of another that is declared after it, which some targets refuse."""
    for function in ir.walk(module):
        if isinstance(function, ir.Function):
            nested = [s.function for s in function.body if isinstance(s, ir.FunctionDef)]
            for i, f in enumerate(nested):
                later = {g.name for g in nested[i + 1 :]}
                if any(isinstance(n, ir.Call | ir.Name) and (n.func if isinstance(n, ir.Call) else n.id) in later for n in ir.walk(f)):
                    return lift_functions(module)
    return module


def lift_borrowing(module: ir.Module) -> ir.Module:
    """Lifts functions out of functions where one speaks of a container that is the caller's, which closures of some targets can't hold."""
    for function in module.functions:
        borrowed = {p.name for p in function.params if p.mutated and t.is_container(p.type) and not isinstance(p.type, t.Class)}
        nested = [n for s in function.body for n in ir.walk(s, ir.FunctionDef)] if borrowed else []
        if any(n.id in borrowed for f in nested for n in ir.walk(f, ir.Name)):
            return mark_parameters(lift_functions(module))
    return module


def _lift(function: ir.Function, cls: str | None, fresh: Fresh, out: list[ir.Function]) -> ir.Function:
    if not ir.holds(function, ir.FunctionDef, ir.Lambda):
        return function
    nested = [n.function for s in function.body for n in ir.walk(s, ir.FunctionDef)]
    duplicates = [name for name, k in Counter(f.name for f in nested).items() if k > 1]
    if duplicates:
        return function
    if not nested and not _unstable(function, nested, {}):
        return function
    types = _types(function)
    if cls is not None:
        types["self"] = t.Class(cls)
    bound = {f.name: _bound(f) for f in nested}
    bound[function.name] = _bound(function)
    needs = {f.name: _needs(f, cls) - bound[f.name] - {g.name for g in nested} for f in nested}
    changed = True
    while changed:
        changed = False
        for f in nested:
            mentioned = {n.func if isinstance(n, ir.Call) else n.id for n in ir.walk(f) if isinstance(n, ir.Call | ir.Name)}
            wider = needs[f.name] | {v for g in mentioned & set(needs) for v in needs[g] if v not in bound[f.name]}
            changed = changed or wider != needs[f.name]
            needs[f.name] = wider
    cells = {v for f in nested for v in f.assigns_captured if v in types and v != "self"}
    cells |= _unstable(function, nested, needs) & set(types)
    captured = {name: sorted(v for v in vs if v in types) for name, vs in needs.items()}

    def place(variable: str) -> ir.Name:
        """A captured variable as an argument: its cell where it has one."""
        type_ = types[variable]
        return ir.Name(variable, type=t.List(type_, fixed=True) if variable in cells else type_)

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.FunctionDef():
                return ()
            case ir.Call(func=func, args=args) if func in captured:
                extra = tuple(place(v) for v in captured[func])
                return dataclasses.replace(node, args=(*args, *extra))
            case ir.Name(id=name) if name in captured:
                target = next(f for f in nested if f.name == name)
                params = tuple(dataclasses.replace(p, name=fresh(p.name), default=None) for p in target.params)
                args = tuple(ir.Name(p.name, type=p.type) for p in params)
                extra = tuple(place(v) for v in captured[name])
                return ir.Lambda(params, ir.Call(name, (*args, *extra), type=target.result), type=node.type, span=node.span)
            case _:
                return node

    for f in nested:
        flat = ir.rewrite(f, change)
        assert isinstance(flat, ir.Function)
        params = tuple(ir.Param("self_" if v == "self" else v, types[v]) for v in captured[f.name])
        flat = dataclasses.replace(flat, params=(*flat.params, *params), captures=(), assigns_captured=())
        if "self" in captured[f.name]:
            flat = _rename(flat, "self", "self_")
        out.append(_with_cells(flat, cells & set(captured[f.name]), cells & (bound[f.name] - set(captured[f.name])), fresh))
    rewritten = ir.rewrite(function, change)
    assert isinstance(rewritten, ir.Function)
    return _with_cells(rewritten, frozenset(), cells & bound[function.name], fresh)


def _rename(function: ir.Function, old: str, new: str) -> ir.Function:
    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=new) if isinstance(node, ir.Name) and node.id == old else node

    renamed = ir.rewrite(function, change)
    assert isinstance(renamed, ir.Function)
    return renamed


def _needs(function: ir.Function, cls: str | None) -> set[str]:
    own = {*function.captures, *function.assigns_captured}
    if cls is not None and any(isinstance(n, ir.Name) and n.id == "self" for n in ir.walk(function)):
        own.add("self")
    return own


def _own(function: ir.Function) -> Iterator[ir.Node]:
    """The nodes of a function without those of functions inside it."""
    stack: list[ir.Node] = list(function.body)
    while stack:
        node = stack.pop()
        yield node
        if not isinstance(node, ir.FunctionDef):
            stack.extend(ir.child_nodes(node))


def _bound(function: ir.Function) -> set[str]:
    """Variables that a function itself declares."""
    return set(_declared(function)) | {p.name for p in function.params}


def _declared(function: ir.Function) -> Iterator[str]:
    for node in _own(function):
        match node:
            case ir.Declare(name=name) | ir.ForRange(var=name) | ir.Handler(name=str(name)):
                yield name
            case ir.ForEach(target=target) | ir.Unpack(target=target):
                yield from (n.id for n in ir.walk(target) if isinstance(n, ir.Name))
            case _:
                pass


def _types(function: ir.Function) -> dict[str, t.Type]:
    """The types of all variables declared in a function or inside functions of it."""
    out: dict[str, t.Type] = {}
    for node in ir.walk(function):
        match node:
            case ir.Function(params=params):
                out.update({p.name: p.type for p in params})
            case ir.Declare(name=name, type=type_):
                out[name] = type_
            case ir.ForRange(var=name, var_type=type_):
                out[name] = type_
            case ir.ForEach(target=target) | ir.Unpack(target=target):
                out.update({n.id: n.type for n in ir.walk(target) if isinstance(n, ir.Name)})
            case _:
                pass
    return out


#: Operations that keep what they are given.
_KEEPING = frozenset({"list.append", "list.insert", "deque.appendleft", "dict.setdefault", "dict.get_or", "dict.fromkeys", "heap.push"})


def _assigned_each_turn(function: ir.Function) -> Iterator[str]:
    """Variables that a loop assigns which are declared before it."""
    for loop in _own(function):
        if isinstance(loop, ir.While | ir.ForEach | ir.ForRange):
            inside = [n for s in loop.body for n in ir.walk(s)]
            own = {n.name for n in inside if isinstance(n, ir.Declare)}
            targets = [n.target for n in inside if isinstance(n, ir.Assign)]
            names = {
                m.id
                for place in targets
                for m in ([place] if isinstance(place, ir.Name) else ir.walk(place) if isinstance(place, ir.TupleLit) else ())
                if isinstance(m, ir.Name)
            }
            yield from names - own


def _unstable(function: ir.Function, nested: list[ir.Function], needs: dict[str, set[str]]) -> set[str]:
    """Variables that a lambda captures which outlives the statement it stands in, and that are assigned more than once."""
    out: set[str] = set()
    for f in (function, *nested):
        times = assignments(f)
        times.update(_assigned_each_turn(f))
        free: set[str] = set()
        used_up = {id(a) for n in _own(f) if isinstance(n, ir.Op) and n.concept not in _KEEPING for a in n.args if isinstance(a, ir.Lambda)}
        for node in _own(f):
            if isinstance(node, ir.Lambda) and id(node) not in used_up:
                free |= free_names(node)
                free |= {v for n in ir.walk(node, ir.Call) for v in needs.get(n.func, ())}
            elif isinstance(node, ir.Name) and node.id in needs:
                free |= needs[node.id]
        loops = {n.var for n in _own(f) if isinstance(n, ir.ForRange) and not n.var_assigned}
        out |= {v for v in free if times[v] > 1 and v not in loops}
    return out


def free_names(node: ir.Lambda) -> set[str]:
    """Names that a lambda mentions and does not bind."""
    bound = {p.name for n in ir.walk(node, ir.Lambda) for p in n.params}
    for n in ir.walk(node):
        match n:
            case ir.Declare(name=name) | ir.ForRange(var=name):
                bound.add(name)
            case ir.ForEach(target=target) | ir.Clause(target=target):
                bound |= {m.id for m in ir.walk(target) if isinstance(m, ir.Name)}
            case _:
                pass
    return {n.id for n in ir.walk(node) if isinstance(n, ir.Name)} - bound


def assignments(function: ir.Function) -> Counter[str]:
    """How often each variable is given a value (a parameter has one from the start)."""
    times: Counter[str] = Counter(p.name for p in function.params)
    for node in _own(function):
        match node:
            case ir.Declare(name=name, value=ir.Expr()) | ir.Assigned(name=name) | ir.Assign(target=ir.Name(id=name)):
                times[name] += 1
            case ir.Assign(target=ir.TupleLit() as target):
                times.update(n.id for n in ir.walk(target) if isinstance(n, ir.Name))
            case ir.ForRange(var=name):
                times[name] += 1
            case ir.ForEach(target=target) | ir.Unpack(target=target):
                times.update(n.id for n in ir.walk(target) if isinstance(n, ir.Name))
            case _:
                pass
    return times


def _with_cells(function: ir.Function, passed: set[str] | frozenset[str], own: set[str], fresh: Fresh) -> ir.Function:
    """The function with cells: ``passed`` are parameters that hold cells already, ``own`` are its own variables."""
    cells = passed | own
    if not cells:
        return function

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Name(type=t.List(fixed=True)):
                return node
            case ir.Name(id=name, type=type_) if name in cells:
                cell = ir.Name(name, type=t.List(type_, fixed=True))
                return ir.Index(cell, ir.Const(0, type=t.INT), wraps=False, on_fail="unreachable", type=type_, span=node.span)
            case ir.Declare(name=name, type=type_, value=value) if name in own:
                cell_type = t.List(type_, fixed=True)
                items = (value if value is not None else ir.Const(None, type=t.NONE),)
                return ir.Declare(name, cell_type, ir.ListLit(items, type=cell_type), mutable=False, span=node.span)
            case ir.ForEach(target=ir.Index(obj=ir.Name(id=name), type=type_), body=body):
                loop = ir.Name(fresh(f"each_{name}"), type=type_)
                return dataclasses.replace(node, target=loop, body=(_cell(name, type_, loop), *body))
            case ir.ForRange(var=name, var_type=type_, body=body) if name in own:
                loop = ir.Name(fresh(f"each_{name}"), type=type_)
                return dataclasses.replace(node, var=loop.id, var_assigned=False, body=(_cell(name, type_, loop), *body))
            case _:
                return node

    rewritten = ir.rewrite(function, change)
    assert isinstance(rewritten, ir.Function)
    cell_params = {v for v in own if v in {p.name for p in function.params}}
    first: list[ir.Stmt] = []
    params = []
    for p in rewritten.params:
        if p.name in passed:
            p = dataclasses.replace(p, type=t.List(p.type, fixed=True))
        elif p.name in cell_params:
            start = ir.Name(fresh(f"{p.name}_start"), type=p.type)
            first.append(_cell(p.name, p.type, start))
            p = dataclasses.replace(p, name=start.id)
        params.append(p)
    return dataclasses.replace(rewritten, params=tuple(params), body=(*first, *rewritten.body))


def _cell(name: str, type_: t.Type, value: ir.Expr) -> ir.Declare:
    cell_type = t.List(type_, fixed=True)
    return ir.Declare(name, cell_type, ir.ListLit((value,), type=cell_type), mutable=False)
