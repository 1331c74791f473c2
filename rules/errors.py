"""The root of every exception that Dragoman raises on purpose; each package's errors.py derives its own from it.

DragomanError            exit code 2: something is wrong with what was asked or given
└── InfrastructureError  exit code 3: something that this machine lacks, or that failed on it
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class DragomanError(Exception):
    """A failure with one clear message: what is wrong, where, and what to do next.

    ``exit_code`` is what the command line ends with: 1 done and false, 2 usage or input error, 3 infrastructure.
    """

    exit_code: int = 2

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class InfrastructureError(DragomanError):
    """A tool, a permission or a service that is missing on this machine, or failed there."""

    exit_code = 3


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of an error message about an unknown name: `` Did you mean 'rust'?``, or nothing when no name is close."""
    names = {name.lower(): name for name in known}
    close = get_close_matches(word.lower(), names, n=1)
    return f" Did you mean '{names[close[0]]}'?" if close else ""


class RuleError(DragomanError):
    """A rule table is malformed or lacks what was asked of it; the message names file and row."""


class UnknownLanguageError(DragomanError):
    """A name that is no language's id, alias or extension."""
