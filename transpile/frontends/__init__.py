"""Frontends: one module per source language, found by discovery, each giving an ``ir.Module`` from source text.

A module named after a language id that exports ``FRONTEND`` is a frontend; its helper modules carry an underscore
(``python_scope``).
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from typing import Protocol

from dragoman.rules import loader
from dragoman.transpile import ir
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.evidence import Evidence


class Frontend(Protocol):
    """Reads one source language."""

    language: str

    def parse(self, code: str, *, entry: str | None = None, evidence: Evidence | None = None) -> ir.Module:
        """The module's meaning. What can't be said becomes an ``ir.Unsupported`` node with its span.

        Raises:
            ParseError: ``code`` is not a program of the language; the message says line and column.
        """
        ...


@cache
def frontends() -> Mapping[str, Frontend]:
    """All frontends by language id."""
    found: dict[str, Frontend] = {}
    for info in pkgutil.iter_modules(__path__):
        if "_" not in info.name:
            module = importlib.import_module(f"{__name__}.{info.name}")
            found[module.FRONTEND.language] = module.FRONTEND
    return found


def frontend(language: str) -> Frontend:
    """The frontend of a language, by id, alias or name.

    Raises:
        TranslationError: nothing reads that language yet.
        UnknownLanguageError: there is no such language.
    """
    info = loader.language(language)
    if info.id not in frontends():
        raise TranslationError(f"{info.name} can't be translated from yet; sources are: {', '.join(sorted(frontends()))}")
    return frontends()[info.id]
