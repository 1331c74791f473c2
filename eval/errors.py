"""What can go wrong while running, storing and scoring.

DragomanError
├── EvalError               2  a request that has no answer
│   ├── ConfigError         2  a bad override or configuration value
│   └── NoSuchRun           2  the store holds no such run
└── StoreError              3  the results store cannot be opened, read or written
"""

from __future__ import annotations

from dragoman.rules.errors import DragomanError, InfrastructureError


class EvalError(DragomanError):
    """Any error of this package that is the caller's to mend."""

    exit_code = 2


class ConfigError(EvalError):
    """A bad override or a configuration value that means nothing."""


class NoSuchRun(EvalError):
    """The store holds no run, or not the one asked for."""


class StoreError(InfrastructureError):
    """The results store cannot be opened, read or written."""
