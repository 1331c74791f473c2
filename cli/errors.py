"""The command line's own exceptions.

DragomanError
└── UsageError   exit code 2: the command was called in a way it does not know
"""

from __future__ import annotations

from dragoman.rules.errors import DragomanError


class UsageError(DragomanError):
    """An unknown command, option or value; the message names the command whose ``--help`` tells more."""

    exit_code = 2
