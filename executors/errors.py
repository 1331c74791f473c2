"""Everything the executors raise.

DragomanError
├── UnknownLanguageError            no such language
└── InfrastructureError
    └── ExecutorError               the machine, not the program, is to blame
        ├── SandboxUnavailableError a backend cannot enforce here what it promises
        └── ToolchainMissingError   a language's compiler or interpreter is not installed
"""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.rules.errors import DragomanError, InfrastructureError, did_you_mean


class ExecutorError(InfrastructureError):
    """The machine or the sandbox failed; the program that was to run is not to blame."""


class SandboxUnavailableError(ExecutorError):
    """A sandbox backend misses a layer of its promise on this machine."""


class ToolchainMissingError(ExecutorError):
    """No compiler or interpreter was found for a language."""


class UnknownLanguageError(DragomanError):
    """A name that no language file carries."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        names = sorted(known)
        hint = did_you_mean(name, names) or f" Known: {', '.join(names)}."
        super().__init__(f"unknown language {name!r}.{hint}")
