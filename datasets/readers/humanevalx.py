"""HumanEval-X (Zheng et al. 2023, https://arxiv.org/abs/2303.17568): HumanEval's problems solved by hand in six languages.

A folder holds ``humaneval_<lang>.jsonl.gz`` (or ``.jsonl``); the six files join by the number in ``task_id``. Any language may be the
source, the others are then references. A module is put together as its language needs it:

==========  ==============================================
python      prompt + canonical_solution
java        prompt + canonical_solution: a class ``Solution``
javascript  prompt + canonical_solution
cpp         prompt + canonical_solution
go          ``package main`` + prompt + canonical_solution
rust        prompt + declaration + canonical_solution
==========  ==============================================

The entry is the function named as the Python one, whatever the spelling, else the last one of the prompt; the entries of the references
are in the metadata.

Its own tests are programs of their languages, of which some cannot be passed (a Java ``Optional`` compared with its content). So tests
come from HumanEval's recorded calls, given by the caller. Their values are Python's: 1 where Java has 1.0, None for an empty ``Optional``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.datasets.errors import RecordError, SuiteError
from dragoman.datasets.problem import Problem, TestCase
from dragoman.datasets.readers.record import Loaded, Record, read_lines
from dragoman.rules.errors import did_you_mean

SUITE = "humanevalx"


@dataclass(frozen=True, slots=True)
class _Form:
    """How a language's records become modules: the file's name, the fields in order, where the entry is named."""

    file: str
    entry: str
    fields: tuple[str, ...] = ("prompt", "canonical_solution")
    before: str = ""


_FORMS = {
    "python": _Form("python", r"^def\s+(\w+)\("),
    "java": _Form("java", r"public\s+(?:static\s+)?[\w<>\[\], .?]+\s(\w+)\s*\("),
    "javascript": _Form("js", r"const\s+(\w+)\s*=\s*\("),
    "cpp": _Form("cpp", r"(\w+)\s*\([^()]*\)\s*\{"),
    "go": _Form("go", r"^func\s+(\w+)\s*\(", before="package main\n\n"),
    "rust": _Form("rust", r"\bfn\s+(\w+)\s*(?:<[^>]*>)?\s*\(", ("prompt", "declaration", "canonical_solution")),
}
LANGUAGES = tuple(_FORMS)


@dataclass(frozen=True, slots=True)
class _Solution:
    record: Record
    code: str
    entry: str


def load(folder: str | Path, source: str = "python", recorded: Sequence[Problem] = ()) -> Loaded:
    """The problems with solutions in ``source`` as code and those in the other languages as references.

    ``recorded`` are HumanEval's problems with their recorded calls, which become the tests; without them there are none.

    Raises:
        SuiteError: no such language, no such folder, or no file for the source in it.
    """
    folder = Path(folder)
    if source not in _FORMS:
        raise SuiteError(f"HumanEval-X has no programs in '{source}'.{did_you_mean(source, _FORMS)} Known: {', '.join(_FORMS)}")
    errors: list[RecordError] = []
    solutions: dict[str, dict[str, _Solution]] = {}
    for language, form in _FORMS.items():
        path = next((path for path in _paths(folder, form) if path.exists()), None)
        if path is None and language == source:
            raise SuiteError(f"{folder}: no file {' or '.join(path.name for path in _paths(folder, form))}")
        entries = {number: solution.entry for number, solution in solutions.get("python", {}).items()}
        solutions[language] = _read(path, form, entries, errors) if path else {}
    tests = {_number(problem.id): _of_language(problem.tests, source) for problem in recorded}
    problems = []
    for number, solution in solutions[source].items():
        others = {language: found[number] for language, found in solutions.items() if language != source and number in found}
        problems.append(
            Problem(
                id=f"HumanEval-X/{number}",
                suite=SUITE,
                language=source,
                code=solution.code,
                entry=solution.entry,
                tests=tests.get(number, ()),
                references={language: other.code for language, other in others.items()},
                metadata={**solution.record.data, "entries": {language: other.entry for language, other in others.items()}},
            )
        )
    return Loaded(tuple(problems), tuple(errors))


def _of_language(tests: Sequence[TestCase], source: str) -> tuple[TestCase, ...]:
    """Recorded tests for another solution than the recorded one: what becomes of the arguments is its own affair (Java's
    ``sortThird`` sorts the list that it is given)."""
    return tuple(tests) if source == "python" else tuple(replace(test, args_after=None) for test in tests)


def _paths(folder: Path, form: _Form) -> tuple[Path, ...]:
    return folder / f"humaneval_{form.file}.jsonl.gz", folder / f"humaneval_{form.file}.jsonl"


def _number(task_id: str) -> str:
    return task_id.rpartition("/")[2]


def _read(path: Path, form: _Form, python_entries: Mapping[str, str], errors: list[RecordError]) -> dict[str, _Solution]:
    found: dict[str, _Solution] = {}
    for record in read_lines(path, "task_id"):
        try:
            if isinstance(record, RecordError):
                raise record
            number = _number(record.get("task_id", str))
            if number in found:
                raise record.error("task_id", f"number {number} stands in this file before")
            found[number] = _solution(record, form, python_entries.get(number, ""))
        except RecordError as error:
            errors.append(error)
    return found


def _solution(record: Record, form: _Form, python_entry: str) -> _Solution:
    *head, solution = (record.get(field, str) for field in form.fields)
    names = re.findall(form.entry, "".join(head), re.MULTILINE)
    if not names:
        raise record.error(form.fields[-2], "names no function")
    code = form.before + "".join(head) + solution
    # Some heads end in a helper (Rust's `poly` before `find_zero`), some names differ (C++'s `iscuber`).
    entry = next((name for name in re.findall(form.entry, code, re.MULTILINE) if _letters(name) == _letters(python_entry)), names[-1])
    return _Solution(record, code, entry)


def _letters(name: str) -> str:
    return name.replace("_", "").lower()
