"""One name, one variable: for targets where a lambda or a loop may not shadow a variable around it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from functools import partial

from dragoman.transpile import ir
from dragoman.transpile.passes.lowering import Fresh
from dragoman.transpile.passes.naming import renamed


def distinct_lambda_parameters(module: ir.Module) -> ir.Module:
    """Renames parameters of lambdas that are called like a variable of the function they stand in."""
    if not ir.holds(module, ir.Lambda):
        return module
    fresh = Fresh(module)

    def in_function(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or not ir.holds(node, ir.Lambda):
            return node
        bound = _bound(node)

        def change(inner: ir.Node) -> ir.Node:
            if not isinstance(inner, ir.Lambda):
                return inner
            table = {p.name: fresh(p.name) for p in inner.params if p.name in bound}
            if not table:
                return inner
            params = tuple(dataclasses.replace(p, name=table.get(p.name, p.name)) for p in inner.params)
            return dataclasses.replace(inner, params=params, body=_renamed(inner.body, table))

        return ir.rewrite(node, change, ir.Lambda)

    return ir.map_functions(module, lambda function: ir.rewrite(function, in_function, ir.Function))


def distinct_from_globals(module: ir.Module) -> ir.Module:
    """Renames parameters and what comprehensions bind, where a variable of the module is called so: for targets that write that one otherwise."""
    constants = {d.name for d in module.constants}
    if not constants:
        return module
    fresh = Fresh(module)

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Comp(clauses=clauses):
                bound = {n.id for c in clauses for n in ir.walk(c.target) if isinstance(n, ir.Name)}
            case ir.Lambda(params=params) | ir.Function(params=params):
                bound = {p.name for p in params}
            case _:
                return node
        table = {name: fresh(name) for name in sorted(bound & constants)}
        if not table:
            return node
        if isinstance(node, ir.Function):
            return renamed(node, table)
        if isinstance(node, ir.Lambda):
            params = tuple(dataclasses.replace(p, name=table.get(p.name, p.name)) for p in node.params)
            return dataclasses.replace(node, params=params, body=_renamed(node.body, table))
        # The first iterable is evaluated outside.
        first = node.clauses[0]
        inner = _renamed(
            dataclasses.replace(node, clauses=(dataclasses.replace(first, iterable=ir.TupleLit(())), *node.clauses[1:])), table
        )
        assert isinstance(inner, ir.Comp)
        return dataclasses.replace(inner, clauses=(dataclasses.replace(inner.clauses[0], iterable=first.iterable), *inner.clauses[1:]))

    return ir.rewrite(module, change, ir.Comp, ir.Lambda, ir.Function)


def distinct_functions(module: ir.Module) -> ir.Module:
    """Renames functions inside others that are called like one of the module, or like one inside another function."""
    taken = {f.name for f in module.functions} | {c.name for c in module.classes}
    fresh = Fresh(module)

    def change(function: ir.Function) -> ir.Function:
        body = function.body
        for name in [n.function.name for s in body for n in _own_definitions(s)]:
            if name in taken:
                rename = partial(_called_otherwise, name, fresh(name))
                body = tuple(ir.rewrite(s, rename) for s in body)
            taken.add(name)
        return ir.replaced(function, body=body)

    def within(node: ir.Node) -> ir.Node:
        return change(node) if isinstance(node, ir.Function) else node

    return ir.map_functions(module, lambda function: ir.rewrite(function, within, ir.Function))


def _own_definitions(node: ir.Node) -> Iterator[ir.FunctionDef]:
    """The functions inside a statement, without those inside of them."""
    if isinstance(node, ir.FunctionDef):
        yield node
    elif ir.holds(node, ir.FunctionDef):
        for child in ir.child_nodes(node):
            yield from _own_definitions(child)


def _called_otherwise(old: str, new: str, node: ir.Node) -> ir.Node:
    match node:
        case ir.Name(id=name) if name == old:
            return dataclasses.replace(node, id=new)
        case ir.Call(func=name) if name == old:
            return dataclasses.replace(node, func=new)
        case ir.Function():
            name = new if node.name == old else node.name
            captures, assigns = (tuple(new if c == old else c for c in held) for held in (node.captures, node.assigns_captured))
            return dataclasses.replace(node, name=name, captures=captures, assigns_captured=assigns)
        case _:
            return node


def distinct_loop_variables(module: ir.Module) -> ir.Module:
    """A loop variable that is declared outside its loop as well: the declaration goes where nothing else needs it; otherwise
    the loop counts with a variable of its own and assigns the other."""
    fresh = Fresh(module)

    def in_function(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function) or not _declares_loop_variables(node):
            return node
        # The variables of a function inside are its own; it may mention those around it.
        inner_functions = [n for s in node.body for n in ir.walk(s, ir.FunctionDef)]
        captured = {v for f in inner_functions for v in (*f.function.captures, *f.function.assigns_captured)}
        hidden: list[ir.FunctionDef] = []

        def hide(inner: ir.Node) -> ir.Node:
            if not isinstance(inner, ir.FunctionDef):
                return inner
            hidden.append(inner)
            return ir.Comment(f"\0{len(hidden) - 1}")

        def show(inner: ir.Node) -> ir.Node:
            if isinstance(inner, ir.Comment) and inner.text.startswith("\0"):
                return ir.rewrite(hidden[int(inner.text[1:])], show)
            return inner

        node = ir.rewrite(node, hide) if inner_functions else node
        node = _renamed_early(node, fresh)
        nodes = [n for s in node.body for n in ir.walk(s)]
        loops = [n for n in nodes if isinstance(n, ir.ForRange | ir.ForEach)]
        both = _shadowing(node.body, frozenset())
        if not both:
            return ir.rewrite(node, show) if hidden else node
        inside = {v: sum(_mentions(loop, v) for loop in loops if v in _loop_names(loop)) for v in both}
        needless = {v for v in both - captured if inside[v] == sum(_mentions(s, v) for s in node.body)}

        def change(inner: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
            match inner:
                case ir.Declare(name=name) if name in needless:
                    return ()
                case ir.ForRange(var=var, var_type=type_) if var in both - needless:
                    own = fresh(var)
                    first = ir.Assign(ir.Name(var, type=type_), ir.Name(own, type=type_))
                    return dataclasses.replace(inner, var=own, var_assigned=False, body=(first, *inner.body))
                case ir.ForEach(target=ir.Name(id=var, type=type_)) if var in both - needless:
                    loop = ir.Name(fresh(var), type=type_)
                    return dataclasses.replace(inner, target=loop, body=(ir.Assign(ir.Name(var, type=type_), loop), *inner.body))
                case _:
                    return inner

        changed = ir.rewrite(node, change)
        return ir.rewrite(changed, show) if hidden else changed

    return ir.map_functions(module, lambda function: ir.rewrite(function, in_function, ir.Function))


def _declares_loop_variables(function: ir.Function) -> bool:
    """Does a variable of a loop have the name of one that something declares? Most functions have none."""
    loops: list[ir.ForRange | ir.ForEach] = [*ir.walk(function, ir.ForRange), *ir.walk(function, ir.ForEach)]
    declared = {n.name for n in ir.walk(function, ir.Declare)} if loops else set()
    return any(not declared.isdisjoint(_loop_names(loop)) for loop in loops)


def _shadowing(body: ir.Body, around: frozenset[str]) -> set[str]:
    """Loop variables with the name of a variable that a block around their loop declares."""
    visible = around | {s.name for s in body if isinstance(s, ir.Declare)}
    out: set[str] = set()
    for s in body:
        if isinstance(s, ir.ForRange | ir.ForEach):
            out |= visible & set(_loop_names(s))
        for holder in (s, *(s.handlers if isinstance(s, ir.Try) else ())):
            for name in ("body", "then", "orelse", "final"):
                out |= _shadowing(getattr(holder, name, ()), visible)
    return out


def _renamed_early(function: ir.Function, fresh: Fresh) -> ir.Function:
    """Loops whose variable is only declared after them have a variable of their own."""
    nodes = [n for s in function.body for n in ir.walk(s)]
    declared = {n.name: i for i, n in reversed(list(enumerate(nodes))) if isinstance(n, ir.Declare)}
    known = {p.name for p in function.params}
    early: list[tuple[ir.Node, str]] = []
    for i, n in enumerate(nodes):
        match n:
            case ir.ForRange(var=var) | ir.ForEach(target=ir.Name(id=var)) if var not in known and declared.get(var, -1) > i:
                inside = any(isinstance(m, ir.Declare) and m.name == var for m in ir.walk(n, ir.Declare))
                early += [] if inside else [(n, var)]
    if not early:
        return function

    def change(inner: ir.Node) -> ir.Node:
        var = next((v for loop, v in early if loop == inner), None)
        if var is None:
            return inner
        own = fresh(var)
        renamed = ir.rewrite(inner, lambda n: dataclasses.replace(n, id=own) if isinstance(n, ir.Name) and n.id == var else n)
        return dataclasses.replace(renamed, var=own) if isinstance(renamed, ir.ForRange) else renamed

    return ir.rewrite(function, change)


def _loop_names(loop: ir.ForRange | ir.ForEach) -> set[str]:
    return {loop.var} if isinstance(loop, ir.ForRange) else {n.id for n in ir.walk(loop.target, ir.Name)}


def _mentions(node: ir.Node, name: str) -> int:
    return sum(isinstance(n, ir.Name) and n.id == name for n in ir.walk(node))


def _renamed(body: ir.Expr, table: dict[str, str]) -> ir.Expr:
    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=table[node.id]) if isinstance(node, ir.Name) and node.id in table else node

    return ir.rewrite(body, change)


def _bound(function: ir.Function) -> set[str]:
    """Variables of a function outside its lambdas."""
    out = {p.name for p in function.params}
    stack: list[ir.Node] = list(function.body)
    while stack:
        node = stack.pop()
        if isinstance(node, ir.Lambda):
            continue
        match node:
            case ir.Declare(name=name) | ir.ForRange(var=name) | ir.Handler(name=str(name)):
                out.add(name)
            case ir.ForEach(target=target) | ir.Unpack(target=target):
                out |= {n.id for n in ir.walk(target) if isinstance(n, ir.Name)}
            case _:
                pass
        stack.extend(ir.child_nodes(node))
    return out
