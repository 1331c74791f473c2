"""Translations made elsewhere, by any model or tool: JSON Lines of ``{problem, target, sample, round, code}``."""

from __future__ import annotations

from pathlib import Path

from dragoman.datasets.problem import Problem
from dragoman.datasets.readers.record import Record, read_lines
from dragoman.rules import loader
from dragoman.transpile.errors import TranslationError
from dragoman.transpile.protocol import Candidate, Feedback


class FileTranslator:
    """Answers from a file. A problem without a record is a failure to answer (NC), as it would be for a model."""

    name = "file"

    def __init__(self, path: Path) -> None:
        """Reads the whole file.

        Raises:
            SuiteError: there is no such file.
            RecordError: a line is malformed; the message names file, line and field.
            TranslationError: two lines answer the same question differently.
        """
        self.path = path
        self._answers: dict[tuple[str, str, int, int], str | None] = {}
        for record in read_lines(path):
            if not isinstance(record, Record):
                raise record
            target = loader.language(record.get("target", str)).id
            key = (record.get("problem", str), target, record.get("sample", int, 0), record.get("round", int, 0))
            code = record.get_or_none("code", str)
            if self._answers.get(key, code) != code:
                raise TranslationError(
                    f"{path}, line {record.line}: problem {key[0]!r} to {key[1]}, sample {key[2]}, round {key[3]} stands twice"
                )
            self._answers[key] = code

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate:
        number = 0 if feedback is None else feedback.round + 1
        code = self._answers.get((problem.id, target, sample, number))
        if code is None or not code.strip():
            return Candidate(target, None, no_candidate=f"{self.path.name} has no answer for round {number}")
        return Candidate(target, code, raw=code)
