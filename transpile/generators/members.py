"""Members of objects whose class is known only roughly: which class below the known one has what is asked for."""

from __future__ import annotations

from collections.abc import Mapping

from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.errors import UnsupportedError


def owner_below(node: ir.MethodCall | ir.Field, module: ir.Module) -> ir.ClassDef | None:
    """The derived class that has the field or method, where the class that is known of the object has not; none where it has.

    Raises:
        UnsupportedError: no derived class has it, or several that do not derive from one another.
    """
    held = node.obj.type.inner if isinstance(node.obj.type, t.Optional) else node.obj.type
    known = {c.name: c for c in module.classes}
    if not isinstance(held, t.Class) or held.name not in known or node.obj == ir.Name("self", type=held):
        return None
    wanted = node.name if isinstance(node, ir.Field) else node.method
    if _has(known[held.name], wanted, known):
        return None
    have = [c for c in module.classes if _derives(c, held.name, known) and _has(c, wanted, known)]
    top = [c for c in have if not any(_derives(c, other.name, known) for other in have)]
    if not have:
        return None
    if len(top) > 1:
        raise UnsupportedError("member", f"several classes below {held.name} have {wanted}", node.span)
    return top[0]


def base_call(statement: ir.Stmt) -> tuple[ir.Expr, ...] | None:
    """The arguments of a call of the base's constructor."""
    match statement:
        case ir.ExprStmt(value=ir.Op(concept="super.init", args=args)):
            return args
        case ir.ExprStmt(value=ir.MethodCall(obj=ir.Name(id="super"), method="__init__", args=args)):
            return args
        case _:
            return None


def lineage(name: str | None, known: Mapping[str, ir.ClassDef]) -> list[ir.ClassDef]:
    """A class and those it derives from, as far as they are known, the nearest first."""
    out: list[ir.ClassDef] = []
    while name is not None and name in known:
        out.append(known[name])
        name = known[name].base
    return out


def _has(cls: ir.ClassDef, name: str, known: dict[str, ir.ClassDef]) -> bool:
    return any(name in {*(f.name for f in c.fields), *(m.name for m in c.methods)} for c in lineage(cls.name, known))


def _derives(cls: ir.ClassDef, base: str, known: dict[str, ir.ClassDef]) -> bool:
    return cls.base == base or any(c.base == base for c in lineage(cls.base, known))
