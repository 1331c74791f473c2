"""Standard output belongs to the answer: with ``--json``, exactly one JSON document; everything else goes to stderr."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from contextvars import ContextVar
from typing import Any, TextIO

_document: ContextVar[TextIO | None] = ContextVar("document", default=None)


@contextlib.contextmanager
def reserved_stdout() -> Iterator[None]:
    """Send whatever a library prints to stderr, so that only `print_json` reaches standard output."""
    token = _document.set(sys.stdout)
    try:
        with contextlib.redirect_stdout(sys.stderr):
            yield
    finally:
        _document.reset(token)


def print_json(document: Any) -> None:
    """Print the one document of a ``--json`` command.

    Raises:
        ValueError: for a non-finite float, which JSON cannot say; a missing figure is None.
    """
    text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False)
    # A lone surrogate in a program's text cannot be encoded as UTF-8, but its JSON escape can.
    if any("\ud800" <= character <= "\udfff" for character in text):
        text = json.dumps(document, indent=2, allow_nan=False)
    print(text, file=_document.get() or sys.stdout, flush=True)


def note(message: str) -> None:
    """Tell the person at the terminal something that is not the answer."""
    print(message, file=sys.stderr, flush=True)
