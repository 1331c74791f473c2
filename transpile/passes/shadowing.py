"""Lambda parameters with names of their own, for targets where a lambda may not shadow a variable around it."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile.passes.lowering import Fresh


def distinct_lambda_parameters(module: ir.Module) -> ir.Module:
    """Renames parameters of lambdas that are called like a variable of the function they stand in."""
    fresh = Fresh(module)

    def in_function(node: ir.Node) -> ir.Node:
        if not isinstance(node, ir.Function):
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

        return ir.rewrite(node, change)

    module = ir.rewrite(module, in_function)
    if module.main:
        # The main program is a function too.
        main = in_function(ir.Function("main", (), ir.Const(None).type, module.main))
        assert isinstance(main, ir.Function)
        module = dataclasses.replace(module, main=main.body)
    return module


def _renamed(body: ir.Expr, table: dict[str, str]) -> ir.Expr:
    def change(node: ir.Node) -> ir.Node:
        return dataclasses.replace(node, id=table[node.id]) if isinstance(node, ir.Name) and node.id in table else node

    return ir.rewrite(body, change)  # type: ignore[return-value]


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
