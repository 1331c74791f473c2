"""Members that only a derived class has: a language with static types wants the object to be cast first."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t


def cast_receivers(module: ir.Module) -> ir.Module:
    """Puts a cast before a field or method that the declared class lacks and exactly one family of derived classes has."""
    classes = {c.name: c for c in module.classes}
    if not any(c.base in classes for c in module.classes):
        return module
    own = {c.name: {f.name for f in c.fields} | {m.name for m in (*c.methods, *c.static_methods)} for c in module.classes}

    def line(name: str) -> list[str]:
        """A class and those that it derives from."""
        out: list[str] = []
        while name in classes and name not in out:
            out.append(name)
            name = classes[name].base or ""
        return out

    def owner(declared: str, member: str) -> str | None:
        """The derived class to cast to; none where the declared class will do, or several could be meant."""
        if declared not in classes or any(member in own[c] for c in line(declared)):
            return None
        found = [c for c in classes if declared in line(c)[1:] and member in own[c]]
        tops = [c for c in found if not any(o in found for o in line(c)[1:])]
        return tops[0] if len(tops) == 1 else None

    def as_seen(value: ir.Expr, wanted: t.Type) -> ir.Expr:
        """A value in a place that only ever held objects of a class derived from the value's."""
        match value.type, wanted:
            case t.Class(name=have), t.Class(name=want) if have != want and want in classes and have in line(want):
                return ir.Coerce(value, type=wanted, span=value.span)
            case _:
                return value

    def cast(node: ir.Node) -> ir.Node:
        match node:
            case ir.Declare(type=t.Class() as wanted, value=ir.Expr() as value) | ir.Assign(target=ir.Expr(type=wanted), value=value):
                return dataclasses.replace(node, value=as_seen(value, wanted))
            case ir.Comp(elem=elem, value=None, type=t.List(elem=wanted) | t.Set(elem=wanted) | t.Iter(elem=wanted)):
                return dataclasses.replace(node, elem=as_seen(elem, wanted))
            case ir.Handler(types=(caught,), name=str(name)) if caught in classes:
                return dataclasses.replace(node, body=tuple(ir.rewrite(s, lambda n: _caught(n, name, caught, cast)) for s in node.body))
            case ir.Field(obj=obj, name=member) | ir.MethodCall(obj=obj, method=member):
                type_ = obj.type.inner if isinstance(obj.type, t.Optional) else obj.type
                derived = owner(type_.name, member) if isinstance(type_, t.Class) else None
                if derived is None or (isinstance(obj, ir.Name) and obj.id in ("self", "super", *classes)):
                    return node
                return dataclasses.replace(node, obj=ir.Coerce(obj, type=t.Class(derived), span=obj.span))
            case _:
                return node

    return ir.rewrite(module, cast)


def _caught(node: ir.Node, name: str, caught: str, cast: ir.Rewriter) -> ir.Node:
    """In a handler its variable is of the class that the handler names, whatever was seen there."""
    match node:
        case ir.Field(obj=ir.Name(id=id_, type=t.Class()) as obj) | ir.MethodCall(obj=ir.Name(id=id_, type=t.Class()) as obj) if (
            id_ == name
        ):
            return cast(dataclasses.replace(node, obj=dataclasses.replace(obj, type=t.Class(caught))))  # type: ignore[return-value]
        case _:
            return node
