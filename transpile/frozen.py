"""Frozen dataclasses that are made quickly: a translation makes tens of thousands of nodes, types and lines.

To the type checker these are ``dataclasses.dataclass`` and ``dataclasses.replace``, so that assigning a field is an error where
it is written. The interpreter does not check it again: a frozen dataclass sets its fields through ``object.__setattr__``, so that
making one takes nearly three times as long.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    from collections.abc import Callable
    from functools import cache
    from operator import attrgetter
    from typing import Any

    def dataclass(*, frozen: bool, eq: bool = True, **options: Any) -> Callable[[type], type]:
        """``dataclasses.dataclass`` with the equality and the hash that ``frozen=True`` gives."""
        assert frozen, "a class that may change is a plain dataclass"
        return dataclasses.dataclass(eq=eq, unsafe_hash=eq, **options)

    @cache
    def _fields(cls: type) -> tuple[tuple[str, ...], Callable[[Any], Any]]:
        names = tuple(f.name for f in dataclasses.fields(cls) if f.init)
        # Of a single name it would give the value alone.
        return (names, attrgetter(*names)) if len(names) > 1 else (names, lambda value: tuple(getattr(value, n) for n in names))

    def replace(value: Any, /, **changes: Any) -> Any:
        """``dataclasses.replace``, which looks at every field anew each time."""
        names, values = _fields(type(value))
        return type(value)(**{**dict(zip(names, values(value), strict=True)), **changes})


__all__ = ["dataclass", "replace"]
