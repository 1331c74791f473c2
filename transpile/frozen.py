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
    from typing import Any

    def dataclass(*, frozen: bool, eq: bool = True, **options: Any) -> Callable[[type], type]:
        """``dataclasses.dataclass`` with the equality and the hash that ``frozen=True`` gives."""
        assert frozen, "a class that may change is a plain dataclass"
        return dataclasses.dataclass(eq=eq, unsafe_hash=eq, **options)

    @cache
    def _copier(cls: type) -> Callable[[Any], Any]:
        """A function that copies a value field by field, written out as ``dataclasses`` writes out ``__init__``."""
        assert not hasattr(cls, "__post_init__"), "what is reckoned from the fields would be copied too"
        assert "__slots__" in vars(cls), "only slots tell which names are fields"
        copied = "".join(f"    made.{f.name} = value.{f.name}\n" for f in dataclasses.fields(cls))
        scope: dict[str, Any] = {"cls": cls, "new": object.__new__}
        exec(f"def copy(value):\n    made = new(cls)\n{copied}    return made\n", scope)
        return scope["copy"]

    def replace(value: Any, /, **changes: Any) -> Any:
        """``dataclasses.replace``, which hands every field to ``__init__``."""
        made = _copier(type(value))(value)
        try:
            for name, new in changes.items():
                setattr(made, name, new)
        except AttributeError as error:
            raise TypeError(f"{type(value).__name__} has no field {name}") from error
        return made


__all__ = ["dataclass", "replace"]
