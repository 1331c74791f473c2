"""Everything the executors raise.

InfrastructureError
└── ExecutorError                 the machine, not the program, is to blame
    ├── SandboxUnavailableError   a backend cannot enforce here what it promises
    ├── ServerError               a resident compiler gave no usable answer
    └── ToolchainMissingError     a language's compiler or interpreter is not installed

An unknown language is ``dragoman.rules.errors.UnknownLanguageError``.
"""

from __future__ import annotations

from dragoman.rules.errors import InfrastructureError


class ExecutorError(InfrastructureError):
    """The machine or the sandbox failed; the program that was to run is not to blame."""


class SandboxUnavailableError(ExecutorError):
    """A sandbox backend misses a layer of its promise on this machine."""


class ServerError(ExecutorError):
    """A resident compiler died, hangs, or says nonsense: what it was asked is compiled singly instead."""


class ToolchainMissingError(ExecutorError):
    """No compiler or interpreter was found for a language."""
