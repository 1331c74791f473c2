"""Generators, one file per target, found by discovery: a module here that defines ``GENERATOR`` is a target."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from dragoman.rules import loader
from dragoman.rules.errors import did_you_mean
from dragoman.transpile.errors import TranslationError

if TYPE_CHECKING:
    from dragoman.transpile.generators.base import Generator


@cache
def available() -> tuple[str, ...]:
    """Ids of the targets that have a generator, sorted."""
    names = {m.name for m in pkgutil.iter_modules(__path__)} - {"base", "clike", "templates"}
    return tuple(sorted(n for n in names if n in loader.languages()))


def generator(language: str, source: str | None = None) -> Generator:
    """A fresh generator for a target, with the pair delta for ``source``.

    Raises:
        TranslationError: nothing generates that language.
    """
    id_ = loader.language(language).id
    if id_ not in available():
        raise TranslationError(f"no generator writes {id_}.{did_you_mean(id_, available())} Targets: {', '.join(available())}")
    found: Generator = importlib.import_module(f"{__name__}.{id_}").GENERATOR(source)
    return found
