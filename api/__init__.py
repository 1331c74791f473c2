"""Translate programs between programming languages, prove each translation by running it, and measure translators.

    from dragoman import translate, verify, load_run

The names are imported on first use, so that ``import dragoman`` costs nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dragoman.eval.api import load_run
    from dragoman.transpile.api import translate, verify

# datasets/ has no __init__.py; an editable install finds such a folder only where its hook is on the path.
__path__.extend(entry for entry in sys.path if entry.startswith("__editable__.dragoman-"))

_HOME = {
    "translate": "dragoman.transpile.api",
    "verify": "dragoman.transpile.api",
    "load_run": "dragoman.eval.api",
}

__all__ = ["load_run", "translate", "verify"]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'dragoman' has no attribute '{name}'")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
