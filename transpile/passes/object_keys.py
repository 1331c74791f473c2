"""Objects as keys of dictionaries and as members of sets: by which of their fields two of them are the same key."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError


def key_classes(module: ir.Module, inside: bool = False) -> frozenset[str]:
    """The classes of the module whose objects are keys, parts of tuples that are keys among them; ``inside``: only those."""
    if not module.classes:
        return frozenset()
    types = {type_ for n in ir.walk(module) if isinstance(type_ := getattr(n, "type", None), t.Type)}
    names = {name for type_ in types for key in _keys(type_) if not (inside and isinstance(key, t.Class)) for name in _classes(key)}
    return frozenset(c.name for c in module.classes if c.name in names)


def key_fields(module: ir.Module, cls: ir.ClassDef) -> tuple[str, ...]:
    """The fields that make objects of a class the same key; none where only an object itself is.

    Raises ``UnsupportedError`` where ``__eq__`` or ``__hash__`` says more than that some fields are the same.
    """
    known = {c.name: c for c in module.classes}
    above: ir.ClassDef | None = cls
    while above is not None and not any(m.name == "__eq__" for m in above.methods):
        above = known.get(above.base or "")
    if above is None:
        return ()
    methods = {m.name: m for m in above.methods}
    fields = _compared(methods["__eq__"])
    hashed = _hashed(methods["__hash__"]) if "__hash__" in methods else fields
    if not fields or set(fields) != set(hashed) or any(c.base == above.name for c in module.classes):
        raise UnsupportedError("keys", f"objects of {cls.name} are keys, and its __eq__ is more than a comparison of fields", cls.span)
    return fields


def value_keys(module: ir.Module) -> frozenset[str]:
    """The classes whose objects are keys by what their fields hold."""
    out = set()
    for cls in module.classes:
        if cls.name in key_classes(module):
            try:
                if key_fields(module, cls):
                    out.add(cls.name)
            except UnsupportedError:
                continue
    return frozenset(out)


def refuse_value_keys(module: ir.Module, cls: ir.ClassDef) -> None:
    """For targets where an object as a key is only ever itself. Raises ``UnsupportedError``."""
    if cls.name in key_classes(module) and key_fields(module, cls):
        raise UnsupportedError(
            "keys", f"objects of {cls.name} are keys by what their fields hold, which are words of their own here", cls.span
        )


def _keys(type_: t.Type) -> Iterator[t.Type]:
    if isinstance(type_, t.Dict | t.Set):
        yield type_.key if isinstance(type_, t.Dict) else type_.elem
    for child in t.children(type_):
        yield from _keys(child)


def _classes(type_: t.Type) -> Iterator[str]:
    if isinstance(type_, t.Class):
        yield type_.name
    for child in t.children(type_):
        yield from _classes(child)


def _compared(method: ir.Function) -> tuple[str, ...]:
    """The fields that an ``__eq__`` compares, if that is all it does."""
    match method.body:
        case (ir.Return(value=ir.Expr() as value),) if len(method.params) == 1:
            return _same(value, method.params[0].name)
        case _:
            return ()


def _same(node: ir.Expr, other: str) -> tuple[str, ...]:
    match node:
        case ir.BoolOp(op="and", items=items):
            found = [_same(item, other) for item in items]
            return tuple(name for names in found for name in names) if all(found) else ()
        case ir.Compare(op="==", left=ir.TupleLit(items=left), right=ir.TupleLit(items=right)) if len(left) == len(right):
            found = [_same(ir.Compare("==", a, b, type=t.BOOL), other) for a, b in zip(left, right, strict=True)]
            return tuple(name for names in found for name in names) if all(found) else ()
        case ir.Compare(op="==", left=ir.Field(obj=ir.Name(id="self"), name=name), right=ir.Field(obj=ir.Name(id=second), name=again)):
            return (name,) if (second, again) == (other, name) else ()
        case _:
            return ()


def _hashed(method: ir.Function) -> tuple[str, ...]:
    """The fields whose values an ``__hash__`` returns."""
    match method.body:
        case (ir.Return(value=ir.TupleLit(items=items)),):
            parts: tuple[ir.Expr, ...] = items
        case (ir.Return(value=ir.Expr() as value),):
            parts = (value,)
        case _:
            return ()
    names = tuple(p.name for p in parts if isinstance(p, ir.Field) and isinstance(p.obj, ir.Name) and p.obj.id == "self")
    return names if len(names) == len(parts) else ()
