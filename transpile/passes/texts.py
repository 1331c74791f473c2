"""The one text that an object has: where a class says only how ``repr`` shows it, that is its text as well."""

from __future__ import annotations

import dataclasses

from dragoman.transpile import ir
from dragoman.transpile import types as t


def text_methods(module: ir.Module) -> ir.Module:
    """Java's ``toString`` is the special method for an object's text, where a target has one of its own."""
    own = {c.name for c in module.classes if any(m.name == "toString" and not m.params for m in c.methods)}
    if module.source != "java" or not own:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ClassDef(methods=methods):
                renamed = tuple(dataclasses.replace(m, name="__str__") if m.name == "toString" and not m.params else m for m in methods)
                return dataclasses.replace(node, methods=renamed)
            case ir.MethodCall(obj=ir.Expr(type=t.Class()), method="toString", args=()):
                return dataclasses.replace(node, method="__str__")
            case _:
                return node

    return ir.rewrite(module, change)


def one_text(module: ir.Module) -> ir.Module:
    """``__repr__`` becomes ``__str__`` in families of classes that have no ``__str__``, for targets with one method for both."""
    classes = {c.name: c for c in module.classes}
    families: dict[str, list[ir.ClassDef]] = {}
    for cls in module.classes:
        root = cls
        while root.base in classes:
            root = classes[root.base]
        families.setdefault(root.name, []).append(cls)
    plain: set[str] = set()
    for family in families.values():
        names = {m.name for c in family for m in c.methods}
        if "__repr__" in names and "__str__" not in names:
            plain |= {c.name for c in family}
    if not plain:
        return module

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.ClassDef(name=name) if name in plain:
                methods = tuple(dataclasses.replace(m, name="__str__") if m.name == "__repr__" else m for m in node.methods)
                return dataclasses.replace(node, methods=methods)
            case ir.MethodCall(obj=ir.Expr(type=t.Class(name=name)), method="__repr__") if name in plain:
                return dataclasses.replace(node, method="__str__")
            case _:
                return node

    return ir.rewrite(module, change)


def shown_objects(module: ir.Module) -> ir.Module:
    """``repr`` of objects, and the texts of lists, dictionaries and tuples of them, as calls of their own methods.

    For targets whose own texts of containers ask an object for the text that ``str`` shows.
    """
    classes = {c.name: c for c in module.classes}

    def method(type_: t.Type) -> str | None:
        names: set[str] = set()
        name = type_.name if isinstance(type_, t.Class) else None
        while name in classes:
            names |= {m.name for m in classes[name].methods}
            name = classes[name].base
        return next((m for m in ("__repr__", "__str__") if m in names), None)

    def holds(type_: t.Type) -> bool:
        return any(method(c) or holds(c) for c in t.children(type_))

    def parts(e: ir.Expr, depth: int = 0) -> list[ir.Const | ir.Formatted] | None:
        """The pieces of the text of ``e``; None where they are not known here."""
        if (own := method(e.type)) is not None:
            return [ir.Formatted(ir.MethodCall(e, own, (), type=t.STR), type=t.STR)]
        match e.type:
            case t.List(elem=elem, frozen=False) if holds(e.type):
                item = ir.Name(f"item{depth or ''}", type=elem)
                return wrapped("[", each(item, item, e, depth), "]")
            case t.List(elem=elem, frozen=True) if holds(e.type) and isinstance(e, ir.Name | ir.Field):
                item = ir.Name(f"item{depth or ''}", type=elem)
                alone = ir.Compare("==", ir.Length(e, type=t.INT), ir.Const(1, type=t.INT), type=t.BOOL)
                return wrapped(
                    "(", each(item, item, e, depth), ir.Formatted(ir.IfExp(alone, _const(",)"), _const(")"), type=t.STR), type=t.STR)
                )
            case t.Dict(key=key, value=value) if holds(e.type):
                pair = ir.TupleLit(
                    (ir.Name(f"key{depth or ''}", type=key), ir.Name(f"value{depth or ''}", type=value)), type=t.Tuple((key, value))
                )
                pairs = ir.Op("dict.items", (e,), type=t.List(pair.type))
                return wrapped("{", each(pair, None, pairs, depth), "}")
            case t.Tuple(items=items) if holds(e.type) and isinstance(e, ir.Name | ir.TupleLit) and items:
                return wrapped("(", listed([place(e, i) for i in range(len(items))], depth), ",)" if len(items) == 1 else ")")
            case _ if holds(e.type):
                return None
            case _:
                return [ir.Formatted(e, conversion="r", type=t.STR)]

    def listed(items: list[ir.Expr], depth: int) -> list[ir.Const | ir.Formatted] | None:
        out: list[ir.Const | ir.Formatted] = []
        for i, item in enumerate(items):
            piece = parts(item, depth + 1)
            if piece is None:
                return None
            out += [*([_const(", ")] if i else []), *piece]
        return out

    def each(target: ir.Expr, item: ir.Expr | None, source: ir.Expr, depth: int) -> list[ir.Const | ir.Formatted] | None:
        if item is None:
            assert isinstance(target, ir.TupleLit)
            key, value = (parts(i, depth + 1) for i in target.items)
            inner = None if key is None or value is None else [*key, _const(": "), *value]
        else:
            inner = parts(item, depth + 1)
        if inner is None:
            return None
        text = inner[0].value if len(inner) == 1 and isinstance(inner[0], ir.Formatted) and not inner[0].conversion else None
        elem = text if isinstance(text, ir.Expr) else ir.Interp(tuple(inner), type=t.STR)
        texts = ir.Comp("list", elem, (ir.Clause(target, source),), type=t.List(t.STR))
        return [ir.Formatted(ir.Op("str.join", (_const(", "), texts), type=t.STR), type=t.STR)]

    def change(node: ir.Node) -> ir.Node:
        match node:
            case ir.Op(concept="str.repr" | "str.of" as concept, args=(e,)) if holds(e.type) or (concept == "str.repr" and method(e.type)):
                found = parts(e)
                return node if found is None else ir.Interp(tuple(found), type=t.STR)
            case ir.Op(concept="io.print" | "io.write", args=(e,)) if holds(e.type):
                found = parts(e)
                return node if found is None else dataclasses.replace(node, args=(ir.Interp(tuple(found), type=t.STR),))
            case ir.Interp():
                out: list[ir.Const | ir.Formatted] = []
                for part in node.parts:
                    shown = (
                        isinstance(part, ir.Formatted)
                        and not part.spec
                        and (holds(part.value.type) or bool(part.conversion and method(part.value.type)))
                    )
                    pieces = parts(part.value) if shown and isinstance(part, ir.Formatted) else None
                    out += [part] if pieces is None else pieces
                return dataclasses.replace(node, parts=tuple(out))
            case _:
                return node

    return ir.rewrite(module, change) if module.classes else module


def wrapped(start: str, inner: list[ir.Const | ir.Formatted] | None, end: str | ir.Formatted) -> list[ir.Const | ir.Formatted] | None:
    return None if inner is None else [_const(start), *inner, _const(end) if isinstance(end, str) else end]


def place(e: ir.Expr, i: int) -> ir.Expr:
    """Item ``i`` of a tuple."""
    if isinstance(e, ir.TupleLit):
        return e.items[i]
    assert isinstance(e.type, t.Tuple)
    return ir.Index(e, ir.Const(i, type=t.INT), wraps=False, on_fail="unreachable", type=e.type.items[i])


def _const(text: str) -> ir.Const:
    return ir.Const(text, type=t.STR)
