"""Arguments at the end of a call that a parameter's own default stands for, for targets that write defaults."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

from dragoman.transpile import ir
from dragoman.transpile import types as t

#: The parameters of what a name calls; None where several things have it.
Callees = dict[str, tuple[ir.Param, ...] | None]


def omit_constants(module: ir.Module, *, from_super: bool = True) -> ir.Module:
    """Makes parameters optional whose defaults static languages write, and leaves these out of calls.

    These are constants of the parameter's type, up to the last parameter; a method's, where every class that has a method of
    that name has the same.

    Args:
        from_super: also in calls of a base's method, which Kotlin wants complete.
    """
    if all(p.default is None for p in ir.walk(module, ir.Param)):
        return module
    marked = ir.rewrite(module, _marked, ir.Function)
    methods: dict[str, set[str]] = {}
    for cls in marked.classes:
        for method in (*cls.methods, *cls.static_methods):
            methods.setdefault(method.name, set()).add(repr([p.optional and p.default for p in method.params]))

    def alike(method: ir.Function) -> ir.Function:
        if len(methods[method.name]) == 1:
            return method
        return ir.replaced(method, params=tuple(ir.replaced(p, optional=False) for p in method.params))

    classes = (
        ir.replaced(c, methods=tuple(map(alike, c.methods)), static_methods=tuple(map(alike, c.static_methods))) for c in marked.classes
    )
    return _omit(ir.replaced(marked, classes=tuple(classes)), lambda p: p.optional, from_super)


def omit_defaults(module: ir.Module) -> ir.Module:
    """Leaves constants out that are the defaults of the parameters they are given to.

    Frontends complete all calls. A method's defaults must be those of every class that has a method of that name.
    """
    return _omit(module, lambda _: True, from_super=True)


def _omit(module: ir.Module, written: Callable[[ir.Param], bool], from_super: bool) -> ir.Module:
    functions: Callees = {}
    methods: Callees = {}
    nested = (n.function for n in ir.walk(module, ir.FunctionDef))
    for function in (*module.functions, *nested):
        _enter(functions, function)
    for cls in module.classes:
        for method in (*cls.methods, *cls.static_methods):
            _enter(methods, method)
    if not any(_constants(p) for p in (*functions.values(), *methods.values(), *(c.init.params for c in module.classes if c.init))):
        return module
    inits = {c.name: _init(c, module) for c in module.classes}

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Call(func=name, args=args):
                params = functions.get(name)
            case ir.MethodCall(obj=ir.Name(id="super")) if not from_super:
                return node
            case ir.MethodCall(method=name, args=args):
                params = methods.get(name)
            case ir.New(cls=name, args=args):
                params = inits.get(name)
            case _:
                return node
        given = len(args)
        while (
            params is not None
            and given
            and given <= len(params)
            and written(params[given - 1])
            and _same(args[given - 1], params[given - 1].default)
        ):
            given -= 1
        return node if given == len(args) else dataclasses.replace(node, args=args[:given])

    return ir.rewrite(module, change, ir.Call, ir.MethodCall, ir.New)


def _marked(node: ir.Node) -> ir.Node:
    if not isinstance(node, ir.Function) or not node.params:
        return node
    start = len(node.params)
    while start and _is_constant(node.params[start - 1]):
        start -= 1
    return ir.replaced(node, params=tuple(ir.replaced(p, optional=k >= start) for k, p in enumerate(node.params)))


def _is_constant(param: ir.Param) -> bool:
    default, type_ = param.default, param.type
    if not isinstance(default, ir.Const) or default.type != type_:
        return False
    if isinstance(type_, t.Int):
        return type_ != t.BIGINT and -(2**63) < default.value < 2**63
    return default.value is None if isinstance(type_, t.Optional) else isinstance(type_, t.Bool | t.Float | t.Str)


def _enter(known: Callees, function: ir.Function) -> None:
    defaults = [(p.default, p.optional) for p in function.params]
    other = known.get(function.name, function.params)
    alike = other is not None and [(p.default, p.optional) for p in other] == defaults
    known[function.name] = function.params if alike and not function.external else None


def _init(cls: ir.ClassDef, module: ir.Module) -> tuple[ir.Param, ...] | None:
    """The parameters of the constructor that a class has or inherits."""
    classes = {c.name: c for c in module.classes}
    current: ir.ClassDef | None = cls
    while current is not None and current.init is None:
        current = classes.get(current.base or "")
    return None if current is None or current.init is None or cls.external else current.init.params


def _constants(params: Sequence[ir.Param] | None) -> bool:
    return any(isinstance(p.default, ir.Const) for p in params or ())


def _same(given: ir.Expr, default: ir.Expr | None) -> bool:
    """Is it the constant that the default is? 0.0 and -0.0 are two."""
    return isinstance(default, ir.Const) and isinstance(given, ir.Const) and given == default and repr(given.value) == repr(default.value)
