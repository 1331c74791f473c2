"""Exceptions whose fields or methods the program uses: plain objects beside the text that a panic carries.

Such an object has its text, with the name of its class, in the field ``report``; what raises it keeps it for the handler.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError
from dragoman.transpile.generators import exceptions
from dragoman.transpile.generators.base import is_simple
from dragoman.transpile.generators.exceptions import is_exception

#: The field that has an exception's class and message.
TEXT = "report"


def raised_objects(module: ir.Module) -> dict[str, str]:
    """The exception classes of which more is wanted than a text, by the class whose struct stands for them: itself, or one that it
    derives from and adds nothing to."""
    known = {c.name: c for c in module.classes if is_exception(c.name, module.classes)}
    roots: dict[str, str] = {}
    for name in known:
        lineage = [name]
        while (base := known[lineage[-1]].base) in known:
            lineage.append(str(base))
        roots[name] = next((c for c in reversed(lineage) if known[c].fields or known[c].methods), name)
    used: dict[str, set[str]] = {}
    for node in _outside_constructors(module):
        match node:
            case ir.Field(obj=obj, name=member) | ir.MethodCall(obj=obj, method=member) if isinstance(obj.type, t.Class):
                if obj.type.name in roots:
                    used.setdefault(roots[obj.type.name], set()).add(member)
            case _:
                pass
    found = {root for root, members in used.items() if members <= _members(known[root])}
    mixed = {root for name, root in roots.items() if name != root and _members(known[name]) - {"__init__"}}
    return {name: root for name, root in roots.items() if root in found - mixed}


def _members(cls: ir.ClassDef) -> set[str]:
    return {f.name for f in cls.fields} | {m.name for m in cls.methods}


def _outside_constructors(module: ir.Module) -> Iterator[ir.Node]:
    for cls in module.classes:
        for method in (*cls.methods, *cls.static_methods):
            yield from ir.walk(method)
    for part in (*module.functions, *module.main):
        yield from ir.walk(part)


def as_objects(module: ir.Module, roots: dict[str, str]) -> ir.Module:
    """The module in which such exceptions are objects of classes without a base, made of their text and their fields."""
    if not roots:
        return module
    classes = {c.name: c for c in module.classes}

    def replaced(type_: t.Type) -> t.Type:
        return t.Class(roots[type_.name]) if isinstance(type_, t.Class) and type_.name in roots else type_

    def is_root(type_: t.Type) -> bool:
        return isinstance(type_, t.Class) and type_.name in roots.values()

    def change(node: ir.Node) -> ir.Node | tuple[ir.Stmt, ...]:
        match node:
            case ir.Raise(exception=ir.New(cls=cls, args=args)) if cls in roots and not _once(args):
                why = f"an argument of {cls} would be evaluated twice here"
                return ir.ExprStmt(ir.Unsupported("exception", why, type=t.NONE, span=node.span), span=node.span)
            case ir.New(cls=cls) if cls in roots:
                return _made(node, module, classes[roots[cls]], roots[cls])
            case ir.Op(concept="error.message" | "error.class_name", args=(error,)) if is_root(error.type):
                return dataclasses.replace(node, args=(ir.Field(error, TEXT, type=t.STR),))
            case ir.Expr(type=type_) | ir.Param(type=type_) if replaced(type_) != type_:
                return dataclasses.replace(node, type=replaced(type_))
            case ir.Declare(type=type_) if replaced(type_) != type_:
                return dataclasses.replace(node, type=replaced(type_))
            case ir.Function(result=result) if replaced(result) != result:
                return dataclasses.replace(node, result=replaced(result))
            case _:
                return node

    kept = tuple(c for c in module.classes if roots.get(c.name, c.name) == c.name)
    plain = tuple(_plain(c) if c.name in roots else c for c in kept)
    return ir.rewrite(dataclasses.replace(module, classes=plain), change)


def _once(args: tuple[ir.Expr, ...]) -> bool:
    """May arguments be evaluated more than once?"""
    return all(is_simple(a) or not any(isinstance(n, ir.Call | ir.MethodCall | ir.CallValue) for n in ir.walk(a)) for a in args)


def _made(node: ir.New, module: ir.Module, cls: ir.ClassDef, root: str) -> ir.Expr:
    try:
        message = exceptions.message(node, module)
    except UnsupportedError as error:
        return ir.Unsupported(error.diagnostic.code, error.diagnostic.message, type=node.type, span=node.span)
    values = exceptions.fields(node, module)
    if set(values) != {f.name for f in cls.fields}:
        why = f"the fields of {node.cls} are set by more than its constructor"
        return ir.Unsupported("exception", why, type=node.type, span=node.span)
    text: ir.Expr = ir.Const(node.cls, type=t.STR)

    def known(n: ir.Node) -> ir.Node:
        """A field of the error itself is what it is given: there is no error yet."""
        own = isinstance(n, ir.Field) and isinstance(n.obj, ir.Name) and n.obj.id == "self" and n.obj.type == t.Class(node.cls)
        return values.get(n.name, n) if own and isinstance(n, ir.Field) else n

    if message:
        head = ir.Const(f"{node.cls}: ", type=t.STR)
        text = ir.Interp((head, ir.Formatted(ir.rewrite(message[0], known), type=t.STR)), type=t.STR)
    return ir.New(root, (text, *(values[f.name] for f in cls.fields)), type=t.Class(root), span=node.span)


def _plain(cls: ir.ClassDef) -> ir.ClassDef:
    """A class of the same name with a text, whose constructor takes all its fields."""
    own = ir.Name("self", type=t.Class(cls.name))
    fields = (ir.Param(TEXT, t.STR), *cls.fields)
    params = tuple(ir.Param(f.name, f.type) for f in fields)
    body = tuple(ir.Assign(ir.Field(own, f.name, type=f.type), ir.Name(f.name, type=f.type)) for f in fields)
    shown = ir.Op("error.message", (ir.Field(own, TEXT, type=t.STR),), type=t.STR)
    methods = cls.methods
    if all(m.name != "__str__" for m in methods):
        methods = (*methods, ir.Function("__str__", (), t.STR, (ir.Return(shown),)))
    return dataclasses.replace(cls, base=None, fields=fields, init=ir.Function("__init__", params, t.NONE, body), methods=methods)
