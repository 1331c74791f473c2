"""The root of every exception that Dragoman raises on purpose; each package's errors.py derives its own from it.

DragomanError            exit code 2: something is wrong with what was asked or given
├── FalseResult          exit code 1: the work was done and the answer is no
└── InfrastructureError  exit code 3: something this machine lacks, or that failed on it
"""

from __future__ import annotations


class DragomanError(Exception):
    """A failure with one clear message: what is wrong, where, and what to do next.

    ``exit_code`` is what the command line ends with: 1 done and false, 2 usage or input error, 3 infrastructure.
    """

    exit_code: int = 2

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class FalseResult(DragomanError):
    """The work was done and the answer is no, where no result can say so."""

    exit_code = 1


class InfrastructureError(DragomanError):
    """A tool, a permission or a service that is missing on this machine or failed there."""

    exit_code = 3
