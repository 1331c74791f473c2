"""What a translator is given and what a verifier asks: problems, their tests, and recorded behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Raised:
    """A run of the source that ended in an exception.

    ``name`` is the canonical class (Python's spelling: ``IndexError``, ``ValueError`` …), ``message`` its text.
    """

    name: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A run of the source that ended normally; ``value`` is a native Python value (see ``dragoman.datasets.values``)."""

    value: Any


@dataclass(frozen=True, slots=True)
class TestCase:
    """One input and what must come out of it.

    A *function test* has ``inputs`` (native values) or ``args`` (expressions in the source language, evaluated in the
    source module, in the sandbox); ``expected`` says what the call does. A *program test* has ``stdin`` and the expected
    ``stdout``. ``expected is None`` on a function test means "whatever the source does": it is recorded before use.
    """

    __test__ = False  # not a pytest class

    id: str
    args: tuple[str, ...] | None = None
    inputs: tuple[Any, ...] | None = None
    expected: Returned | Raised | None = None
    stdin: str | None = None
    stdout: str | None = None
    #: Arguments as they must be after the call; None when the suite does not say.
    args_after: tuple[Any, ...] | None = None
    visible: bool = True
    kind: Literal["given", "fuzz"] = "given"

    @property
    def is_program(self) -> bool:
        return self.args is None and self.inputs is None


@dataclass(frozen=True, slots=True)
class Problem:
    """One program to translate: a whole module in ``language`` with an entry point, or a whole stdin→stdout program.

    ``entry`` is None exactly for stdin→stdout programs. ``references`` maps a language id to a known translation;
    ``metadata`` keeps whatever else a format stores, so that exporting loses nothing.
    """

    id: str
    suite: str
    language: str
    code: str
    entry: str | None
    tests: tuple[TestCase, ...] = ()
    references: Mapping[str, str] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    metadata: Mapping[str, Any] = field(default_factory=dict)
