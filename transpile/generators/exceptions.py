"""The classes of exceptions: which derive from which, for targets that tell them apart by name."""

from __future__ import annotations

import builtins
import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeGuard

from dragoman.rules.loader import Helper
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.passes.effects import acts

#: Canonical exception classes and all they derive from.
CANONICAL: dict[str, tuple[str, ...]] = {
    name: tuple(base.__name__ for base in cls.__mro__[1:-1])
    for name, cls in vars(builtins).items()
    if isinstance(cls, type) and issubclass(cls, BaseException) and cls.__name__ == name and not issubclass(cls, Warning)
}


def is_exception(name: str | None, classes: Sequence[ir.ClassDef]) -> bool:
    """Is this a canonical exception class, or one of the module's that derives from one?"""
    known = {c.name: c.base for c in classes}
    while name in known:
        name = known[name]
    return name in CANONICAL


def descendants(name: str, classes: Sequence[ir.ClassDef]) -> list[str]:
    """A class and those that derive from it."""
    out = [name, *(c for c, bases in CANONICAL.items() if name in bases)]
    known = {c.name: c.base for c in classes}
    for cls in classes:
        base = cls.base
        while base is not None and base not in out:
            base = known.get(base)
        if base is not None and cls.name not in out:
            out.append(cls.name)
    return out


def reachable(handlers: Sequence[ir.Handler], classes: Sequence[ir.ClassDef]) -> list[ir.Handler]:
    """Handlers without the classes that one before them takes, and without those that are left with none: compilers refuse them."""
    taken: set[str] = set()
    out: list[ir.Handler] = []
    for handler in handlers:
        left = tuple(name for name in handler.types if name not in taken)
        if "BaseException" in taken or (handler.types and not left):
            continue
        out.append(dataclasses.replace(handler, types=left))
        taken |= {d for name in (left or ("BaseException",)) for d in descendants(name, classes)}
    return out


def are_looked_at(module: ir.Module) -> bool:
    """Are there handlers for exceptions, or variables and results that are exceptions? Else the first one ends the program."""

    def held(type_: object) -> bool:
        return isinstance(type_, t.Class) and is_exception(type_.name, module.classes)

    return any(
        isinstance(n, ir.Try)
        or (isinstance(n, ir.Name | ir.Param | ir.Declare | ir.Call) and held(n.type))
        or (isinstance(n, ir.Function) and held(n.result))
        for n in ir.walk(module)
    )


def class_of_one_line(code: str, helpers: Mapping[str, Helper], lines: Iterable[str]) -> str | None:
    """A helper that is such a class says itself what it is; a base that none of the module's lines speaks of is left out."""
    match = re.fullmatch(r"class (\w+)( ?: )(\w+) (\{.*\})", code.partition("\n")[2])
    if match is None:
        return None
    base = match[3]
    while base != "Exception" and base in helpers and not any(base in line for line in lines):
        base = re.findall(r"class \w+ ?: (\w+)", helpers[base].code)[0]
    return f"class {match[1]}{match[2]}{base} {match[4]}"


def message(node: ir.New, module: ir.Module) -> tuple[ir.Expr, ...]:
    """What an exception of this class, made with these arguments, has for its message: nothing, or one expression.

    Raises:
        UnsupportedError: the class does more than hand a message on to its base.
    """
    known = {c.name: c for c in module.classes}
    cls = known.get(node.cls)
    args = node.args
    while cls is not None:
        if cls.init is not None:
            calls = [s.value for s in cls.init.body if isinstance(s, ir.ExprStmt)]
            handed = [with_fields(value.args, cls.init) for value in calls if _to_base(value)]
            others = [s for s in cls.init.body if not (isinstance(s, ir.ExprStmt) and _to_base(s.value)) and not _keeps_field(s)]
            if others or len(handed) != 1:
                raise UnsupportedError("exception", f"class {cls.name} does more than keep a message", cls.span)
            table = _given(cls.init, args)
            args = tuple(_filled(a, table) for a in handed[0])
        cls = known.get(cls.base or "")
    return args[:1]


def fields(node: ir.New, module: ir.Module) -> dict[str, ir.Expr]:
    """What the fields of such an exception hold that its constructors set."""
    known = {c.name: c for c in module.classes}
    cls = known.get(node.cls)
    args = node.args
    out: dict[str, ir.Expr] = {}
    while cls is not None:
        if cls.init is not None:
            table = _given(cls.init, args)
            handed: tuple[ir.Expr, ...] = ()
            for s in cls.init.body:
                match s:
                    case ir.Assign(target=ir.Field(name=name), value=value):
                        out.setdefault(name, _filled(value, table))
                    case ir.ExprStmt(value=value) if _to_base(value):
                        handed = tuple(_filled(a, table) for a in value.args)
                    case _:
                        pass
            args = handed
        cls = known.get(cls.base or "")
    return out


def _given(init: ir.Function, args: Sequence[ir.Expr]) -> dict[str, ir.Expr]:
    """The parameters of a constructor by what they hold: an argument, or the default where a call leaves it out."""
    return {p.name: a for p, a in zip(init.params, (*args, *(p.default for p in init.params[len(args) :])), strict=True) if a is not None}


def with_fields(handed: Sequence[ir.Expr], init: ir.Function) -> tuple[ir.Expr, ...]:
    """What a constructor hands to its base's, with the values of the fields that it has set by then in their places.

    Raises:
        UnsupportedError: a value that does something would be worked out twice.
    """
    set_: dict[str, ir.Expr] = {}
    for statement in init.body:
        match statement:
            case ir.ExprStmt(value=value) if _to_base(value) or (isinstance(value, ir.Op) and value.concept == "super.init"):
                break
            case ir.Assign(target=ir.Field(name=name, obj=ir.Name(id="self")), value=value):
                set_[name] = value
            case _:
                pass

    def known(node: ir.Node) -> ir.Node:
        if not (isinstance(node, ir.Field) and node.obj == ir.Name("self", type=node.obj.type) and node.name in set_):
            return node
        if acts(set_[node.name]):
            raise UnsupportedError("exception", f"the message speaks of the field {node.name}, whose value acts", node.span)
        return set_[node.name]

    return tuple(ir.rewrite(a, known, ir.Field) for a in handed)


def _filled(value: ir.Expr, table: dict[str, ir.Expr]) -> ir.Expr:
    return ir.rewrite(value, lambda n: table.get(n.id, n) if isinstance(n, ir.Name) else n)


def _to_base(value: ir.Expr) -> TypeGuard[ir.MethodCall]:
    return isinstance(value, ir.MethodCall) and value.obj == ir.Name("super", type=value.obj.type) and value.method == "__init__"


def _keeps_field(statement: ir.Stmt) -> bool:
    return isinstance(statement, ir.Assign) and isinstance(statement.target, ir.Field)


def own_error_fields(module: ir.Module, taken: Sequence[str]) -> ir.Module:
    """Renames fields of exceptions that are called like something that the target's own exceptions have."""
    errors = {c.name for c in module.classes if is_exception(c.name, module.classes)}
    clashing = {f.name for c in module.classes if c.name in errors for f in c.fields}.intersection(taken)
    if not clashing:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Field(obj=obj, name=name) if name in clashing and isinstance(obj.type, t.Class) and obj.type.name in errors:
                return dataclasses.replace(node, name=f"own_{name}")
            case ir.ClassDef(name=name, fields=fields) if name in errors:
                called = tuple(dataclasses.replace(f, name=f"own_{f.name}") if f.name in clashing else f for f in fields)
                return dataclasses.replace(node, fields=called)
            case _:
                return node

    return ir.rewrite(module, change, ir.Field, ir.ClassDef)
