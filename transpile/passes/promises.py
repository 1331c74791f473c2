"""Arguments of targets that evaluate them when they are first used: which of them that would be too late for."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile.passes.effects import can_raise, mutated
from dragoman.transpile.passes.order import acts_with, impure_functions, moving_names

#: What calls a function of the program.
_CALLS = (ir.Call, ir.MethodCall, ir.New, ir.CallValue)
#: What may fail by itself.
_FAILING = (ir.Lookup, ir.Index, ir.IntDiv, ir.Mod, ir.Op)


def late_arguments(module: ir.Module) -> frozenset[tuple[str, int]]:
    """Parameters, by function (or class) and place, whose arguments have to be evaluated when the function is called.

    An argument that acts must not wait for its first use, unless that comes before anything else; one that reads what may change
    must not where the function changes anything, nor one that may fail where the function has handlers of its own.
    """
    given: dict[str, list[tuple[ir.Expr, ...]]] = {}
    for call in ir.walk(module, *_CALLS):
        match call:
            case ir.Call(func=name) | ir.MethodCall(method=name) | ir.New(cls=name):
                given.setdefault(name.rpartition(".")[2], []).append(call.args)
            case ir.CallValue():
                given.setdefault("", []).append(call.args)
    if not given:
        return frozenset()
    impure = impure_functions(module)
    moving: frozenset[str] = frozenset()
    if "" in given or not impure.isdisjoint(given):
        moving = moving_names(module).union(*(_changed_around(f) for f in ir.walk(module, ir.Function)))

    def is_acting(argument: ir.Expr) -> bool:
        return acts_with(argument, impure)

    def is_reading(argument: ir.Expr) -> bool:
        return any(not isinstance(n, ir.Name) or n.id in moving for n in ir.walk(argument, ir.Name, ir.Field, *_CALLS))

    def late(name: str, f: ir.Function) -> Iterator[tuple[str, int]]:
        if name not in given and "" not in given:
            return
        early = _used_at_once(f, impure)
        handles = any(True for _ in ir.walk(f, ir.Try))
        matters: list[bool] = []
        last = -1
        for i, param in enumerate(f.params):
            values = [args[i] for args in (*given.get(name, ()), *given.get("", ())) if i < len(args)]
            matters.append(
                any(
                    is_acting(v) or (name in impure and is_reading(v)) or (handles and any(map(_may_fail, ir.walk(v, *_FAILING))))
                    for v in values
                )
            )
            # Those before it have to be evaluated before it is.
            in_turn = [p.name for p in f.params[: i + 1] if p.name in early]
            if matters[i] and not (param.name in early and early[: len(in_turn)] == in_turn):
                last = i
        # What is evaluated as the function begins is so after those before it, also if they would be used at once.
        yield from ((name, i) for i in range(last + 1) if matters[i])

    functions = [(f.name, f) for f in ir.walk(module, ir.Function) if f.name != "__init__"]
    functions += [(c.name, c.init) for c in module.classes if c.init is not None]
    return frozenset(found for name, f in functions for found in late(name, f))


def _changed_around(function: ir.Function) -> frozenset[str]:
    """Variables around a function that it changes in place."""
    own = {p.name for p in function.params} | {d.name for d in ir.walk(function, ir.Declare)}
    return frozenset(mutated(function.body)) - own - {"self"}


def _may_fail(node: ir.Node) -> bool:
    return getattr(node, "on_fail", "") == "raise" and (not isinstance(node, ir.Op) or node.concept in can_raise())


def _used_at_once(function: ir.Function, impure: frozenset[str]) -> list[str]:
    """The parameters that a function surely uses before it does anything else, in this order."""
    params = {p.name for p in function.params}
    used: list[str] = []

    def follow(node: ir.Node | None) -> bool:
        """Notes what an expression uses; is all of it evaluated, and nothing else done?"""
        match node:
            case ir.Name(id=name):
                used.extend([name] if name in params and name not in used else [])
                return True
            case ir.Call() | ir.MethodCall() | ir.New() | ir.CallValue() | ir.Block() | ir.Lambda() | ir.Comp():
                return False
            case ir.BoolOp() | ir.IfExp() | ir.Select():
                follow(next(iter(ir.child_nodes(node))))
                return False
            case ir.Assigned(value=value):
                follow(value)
                return False
            case _:
                whole = node is None or all(map(follow, ir.child_nodes(node)))
                return whole and not (isinstance(node, ir.Op) and acts_with(node, impure))

    for statement in function.body:
        match statement:
            case ir.Declare(value=value) | ir.Return(value=value) | ir.ExprStmt(value=value) | ir.Assign(target=ir.Name(), value=value):
                if not follow(value):
                    break
            case ir.If(cond=value) | ir.While(cond=value) | ir.ForEach(iterable=value) | ir.Assign(value=value):
                follow(value)
                break
            case ir.FunctionDef():
                continue
            case _:
                break
    return used
