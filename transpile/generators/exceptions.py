"""The classes of exceptions: which derive from which, for targets that tell them apart by name."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from dragoman.transpile import ir

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
