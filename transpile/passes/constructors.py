"""Constructors as most languages with classes want them: inherited ones are written, the base's is called first, no parameter is only none."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Set

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.passes.effects import acts
from dragoman.transpile.passes.liveness import assigned_names
from dragoman.transpile.passes.methods import is_exception
from dragoman.transpile.passes.traits import reassigned


def super_first(module: ir.Module) -> ir.Module:
    """Moves the call of the base's constructor to the front, where its arguments do not need what comes before."""
    classes = tuple(dataclasses.replace(c, init=_ordered(c.init)) if c.init is not None and c.base else c for c in module.classes)
    return dataclasses.replace(module, classes=classes) if classes != module.classes else module


def _ordered(init: ir.Function) -> ir.Function:
    for at, s in enumerate(init.body):
        match s:
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args) as call):
                changed = set(assigned_names(init.body[:at]))
                args = tuple(_given(a, init.body[:at]) for a in args)
                s = ir.ExprStmt(dataclasses.replace(call, args=args))
                needed = {n.id for a in args for n in ir.walk(a) if isinstance(n, ir.Name)}
                if "self" in needed or needed & changed:
                    return init
                return dataclasses.replace(init, body=(s, *init.body[:at], *init.body[at + 1 :]))
            case _:
                pass
    return init


def first_fields(init: ir.Function, inherited: Set[str] = frozenset()) -> tuple[dict[str, ir.Expr], ir.Body, tuple[ir.Expr, ...]]:
    """What a constructor gives to fields of its own class before anything else, what else it does, and the arguments for its base."""
    first: dict[str, ir.Expr] = {}
    rest = list(init.body)
    base_args: tuple[ir.Expr, ...] = ()
    changed = reassigned(init)
    while rest:
        match rest[0]:
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                base_args = args
            case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=field), value=value) if field not in {
                *first,
                *inherited,
            } and not any(isinstance(n, ir.Name) and (n.id == "self" or n.id in changed) for n in ir.walk(value)):
                first[field] = value
            case _:
                break
        rest.pop(0)
    return first, tuple(rest), base_args


def _given(arg: ir.Expr, before: ir.Body) -> ir.Expr:
    """An argument with the plain value that a field was just given instead of the field."""
    given: dict[str, ir.Expr] = {}
    for s in before:
        match s:
            case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name), value=value) if name not in given and not acts(value):
                if isinstance(value, ir.Name) or isinstance(value.type, t.Bool | t.Int | t.Float | t.Str):
                    given[name] = value
            case _:
                return arg

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Field(obj=ir.Name(id="self"), name=name, type=type_) if name in given and given[name].type == type_:
                return given[name]
            case _:
                return node

    return ir.rewrite(arg, change)


def inherited_constructors(module: ir.Module) -> ir.Module:
    """A class without a constructor gets one with its base's parameters, where the base's has any."""
    classes = {c.name: c for c in module.classes}

    def parameters(cls: ir.ClassDef) -> tuple[ir.Param, ...]:
        base = classes.get(cls.base or "")
        if base is None or base is cls:
            return ()
        return base.init.params if base.init is not None else parameters(base)

    def completed(cls: ir.ClassDef) -> ir.ClassDef:
        params = parameters(cls) if cls.init is None and cls.base is not None else ()
        if not params:
            return cls
        args = tuple(ir.Name(p.name, type=p.type) for p in params)
        call = ir.MethodCall(ir.Name("super", type=t.Class(cls.base or "")), "__init__", args, type=t.NONE)
        return dataclasses.replace(cls, init=ir.Function("__init__", params, t.NONE, (ir.ExprStmt(call),)))

    found = tuple(map(completed, module.classes))
    return dataclasses.replace(module, classes=found) if found != module.classes else module


def whole_exceptions(module: ir.Module) -> ir.Module:
    """The constructor of an exception does itself what that of its base does, where the base is one of the module's."""
    classes = {c.name: c for c in module.classes}

    def whole(cls: ir.ClassDef) -> ir.ClassDef:
        base = classes.get(cls.base or "")
        base = base and whole(base)
        if base is None or base.init is None:
            return cls
        own, inherited = t.Class(cls.name), base.init
        if cls.init is None:
            return dataclasses.replace(cls, init=ir.rewrite(inherited, lambda n: _of_class(n, own)))

        def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
            match node:
                case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
                    return _inlined(inherited, args, own) or node
                case _:
                    return node

        return dataclasses.replace(cls, init=ir.rewrite(cls.init, change))

    changed = tuple(whole(c) if is_exception(c.name, module) else c for c in module.classes)
    return dataclasses.replace(module, classes=changed) if changed != module.classes else module


def _inlined(init: ir.Function, args: tuple[ir.Expr, ...], own: t.Class) -> ir.Body | None:
    """What a constructor does with arguments: where these are plain, or wanted once."""
    if len(args) > len(init.params) or any(p.default is None for p in init.params[len(args) :]):
        return None
    given = {p.name: a for p, a in zip(init.params, args, strict=False)}
    given |= {p.name: p.default for p in init.params[len(args) :] if p.default is not None}
    uses = Counter(n.id for s in init.body for n in ir.walk(s, ir.Name) if isinstance(n, ir.Name))
    taken = set(assigned_names(init.body))
    if taken or any(uses[name] > 1 and not isinstance(a, ir.Name | ir.Const) for name, a in given.items()):
        return None
    if any(n.type != given[n.id].type for s in init.body for n in ir.walk(s, ir.Name) if isinstance(n, ir.Name) and n.id in given):
        return None

    def change(node: ir.Node) -> ir.Node:
        return given.get(node.id) or _of_class(node, own) if isinstance(node, ir.Name) else node

    return tuple(ir.rewrite(s, change) for s in init.body)


def _of_class(node: ir.Node, own: t.Class) -> ir.Node:
    return dataclasses.replace(node, type=own) if isinstance(node, ir.Name) and node.id == "self" else node


def typed_parameters(module: ir.Module) -> ir.Module:
    """A constructor's parameter that was only ever seen to be none has the type of the field that it sets."""

    def settled(cls: ir.ClassDef) -> ir.ClassDef:
        if cls.init is None:
            return cls
        types: dict[str, t.Type] = {}
        for s in cls.init.body:
            match s:
                case ir.Assign(target=ir.Field(type=t.Optional() as type_), value=ir.Coerce(operand=ir.Name(id=name, type=t.NoneT()))):
                    types[name] = type_
                case _:
                    pass
        if not types:
            return cls

        def change(node: ir.Node) -> ir.Node:
            match node:
                case ir.Param(name=name, type=t.NoneT()) if name in types:
                    return dataclasses.replace(node, type=types[name])
                case ir.Name(id=name, type=t.NoneT()) if name in types:
                    return dataclasses.replace(node, type=types[name])
                case ir.Coerce(operand=ir.Name(id=name, type=inner)) if name in types and inner == node.type:
                    return node.operand
                case _:
                    return node

        return dataclasses.replace(cls, init=ir.rewrite(cls.init, change))

    found = tuple(map(settled, module.classes))
    if found == module.classes:
        return module
    wanted = {c.name: [p.type for p in c.init.params] for c in found if c.init is not None}

    def given(node: ir.Node) -> ir.Node:
        """The arguments that are none, as none of the parameter's type."""
        match node:
            case ir.New(cls=cls, args=args) if len(wanted.get(cls, ())) == len(args):
                typed = (
                    dataclasses.replace(a, type=p) if isinstance(a, ir.Const) and a.value is None else a
                    for a, p in zip(args, wanted[cls], strict=True)
                )
                return dataclasses.replace(node, args=tuple(typed))
            case _:
                return node

    return ir.rewrite(dataclasses.replace(module, classes=found), given)


def settled_reads(module: ir.Module) -> ir.Module:
    """What a constructor reads of the fields that it has just set, as the values that it put there."""
    classes = tuple(dataclasses.replace(c, init=_settled(c.init)) if c.init is not None else c for c in module.classes)
    return dataclasses.replace(module, classes=classes) if classes != module.classes else module


def _settled(init: ir.Function) -> ir.Function:
    known: dict[str, ir.Expr] = {}
    body: list[ir.Stmt] = []

    def read(node: ir.Node) -> ir.Node:
        return (
            known.get(node.name, node) if isinstance(node, ir.Field) and isinstance(node.obj, ir.Name) and node.obj.id == "self" else node
        )

    changed = set(assigned_names(init.body))
    for s in init.body:
        match s:
            case ir.Assign(target=ir.Field(obj=ir.Name(id="self"), name=name) as target, value=value):
                value = ir.rewrite(value, read)
                known.pop(name, None)
                steady = all(isinstance(n, ir.Name | ir.Const | ir.Arith | ir.Compare) for n in ir.walk(value))
                if (
                    steady
                    and value.type == target.type
                    and not {n.id for n in ir.walk(value) if isinstance(n, ir.Name)} & {*changed, "self"}
                ):
                    known[name] = value
                body.append(dataclasses.replace(s, value=value))
            case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__")):
                body.append(ir.rewrite(s, read))
            case _:
                return init
    return dataclasses.replace(init, body=tuple(body)) if known else init


def renamed_parameters(init: ir.Function, hidden: Set[str]) -> ir.Function:
    """A constructor whose parameters have no names of fields: a field with another value could not have them."""

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Name(id=name) if name in hidden:
                return dataclasses.replace(node, id=f"given_{name.lstrip('_')}")
            case ir.Param(name=name) if name in hidden:
                return dataclasses.replace(node, name=f"given_{name.lstrip('_')}")
            case _:
                return node

    return ir.rewrite(init, change)
