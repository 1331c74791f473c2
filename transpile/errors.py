"""Exceptions of the translation core.

DragomanError
├── ParseError            the source does not parse
├── TranslationError      nothing can be translated as asked (no such entry point, no such direction)
├── TranslatorUnavailableError   a model or an external tool gave no answer (infrastructure)
└── UnsupportedError      internal to generators: becomes a Diagnostic, never reaches a user
"""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.rules.errors import DragomanError, InfrastructureError
from dragoman.transpile.ir import Span


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """Why part of a program was not translated: a stable slug, a sentence, and where in the source."""

    code: str
    message: str
    span: Span | None = None
    function: str | None = None

    def __str__(self) -> str:
        where = f"line {self.span.line}, column {self.span.col + 1}: " if self.span else ""
        inside = f" (in {self.function})" if self.function else ""
        return f"{where}{self.message} [{self.code}]{inside}"


class ParseError(DragomanError):
    """The source does not parse; the message names line and column."""


class TranslationError(DragomanError):
    """The request cannot be met: no such entry point, no frontend or generator for a language."""


class TranslatorUnavailableError(InfrastructureError):
    """A model's server or an external transpiler can't be reached or run; never charged to a translation."""


class UnsupportedError(Exception):
    """Raised while rendering a construct that the target cannot say; caught at the enclosing function."""

    def __init__(self, code: str, message: str, span: Span | None = None) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(code, message, span)
