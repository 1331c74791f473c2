"""Members of objects whose class is known only roughly: which class below the known one has what is asked for."""

from __future__ import annotations

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


def _has(cls: ir.ClassDef, name: str, known: dict[str, ir.ClassDef]) -> bool:
    own = {*(f.name for f in cls.fields), *(m.name for m in cls.methods)}
    return name in own or (cls.base in known and _has(known[cls.base or ""], name, known))


def _derives(cls: ir.ClassDef, base: str, known: dict[str, ir.ClassDef]) -> bool:
    return cls.base is not None and (cls.base == base or (cls.base in known and _derives(known[cls.base], base, known)))
