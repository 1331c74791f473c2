"""CRUXEval (Gu et al. 2024, https://arxiv.org/abs/2401.03065): a Python function ``f``, one input, one output.

A record has ``id``, ``code``, ``input`` (the text between the parentheses of a call) and ``output`` (the text of a value).
A problem's test has one expression per argument, taken from the input's text, since an input may name a global of the module or be a
lambda; its expected value is the output where that is a literal, else what the source does. ``input`` and ``output`` stay in the metadata.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dragoman.datasets.errors import CodecError, SuiteError
from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.datasets.readers.record import Loaded, Record, collect, read_lines
from dragoman.datasets.values import to_json

SUITE = "cruxeval"
ENTRY = "f"


def load(path: str | Path) -> Loaded:
    """The problems of a file and the errors of its malformed lines. Raises ``SuiteError`` where there is no such file."""
    return collect(read_lines(Path(path)), _problem)


def dumps(problems: Iterable[Problem]) -> str:
    """The problems in CRUXEval's form.

    Raises:
        SuiteError: a problem is none of this form: a Python function with one test, given as CRUXEval gives it.
    """
    return "".join(json.dumps(_record(problem)) + "\n" for problem in problems)


def _problem(record: Record) -> Problem:
    code, given, output = (record.get(field, str) for field in ("code", "input", "output"))
    try:
        module = ast.parse(code)
    except (SyntaxError, ValueError) as error:
        raise record.error("code", f"is not Python: {error}") from None
    if not any(isinstance(node, ast.FunctionDef) and node.name == ENTRY for node in module.body):
        raise record.error("code", f"defines no function '{ENTRY}'")
    test = TestCase("0", args=_arguments(record, given), expected=_expected(output))
    return Problem(record.get("id", str), SUITE, "python", code, ENTRY, (test,), metadata=_rest(record))


def _rest(record: Record) -> dict[str, Any]:
    return {field: value for field, value in record.data.items() if field not in ("id", "code")}


def _arguments(record: Record, given: str) -> tuple[str, ...]:
    text = f"f({given})"
    try:
        call = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError) as error:
        raise record.error("input", f"is not a list of Python expressions: {error}") from None
    if not isinstance(call, ast.Call) or call.keywords or any(isinstance(arg, ast.Starred) for arg in call.args):
        raise record.error("input", "should be positional arguments")
    return tuple(ast.get_source_segment(text, arg) or "" for arg in call.args)


def _expected(output: str) -> Returned | None:
    try:
        value = ast.literal_eval(output)
        to_json(value)
    except (ValueError, SyntaxError, CodecError, MemoryError, RecursionError):
        return None
    return Returned(value)


def _record(problem: Problem) -> dict[str, Any]:
    if problem.language != "python" or problem.entry != ENTRY or len(problem.tests) != 1:
        raise SuiteError(f"{problem.id}: CRUXEval's form holds Python functions named '{ENTRY}' with one test")
    [test] = problem.tests
    given = ", ".join(test.args) if test.args is not None else ", ".join(map(repr, test.inputs or ()))
    known = dict(problem.metadata)
    record = {"code": problem.code, "input": known.pop("input", given), "output": known.pop("output", None), "id": problem.id}
    if record["output"] is None:
        if not isinstance(test.expected, Returned):
            raise SuiteError(f"{problem.id}: CRUXEval's form needs the value that the call returns")
        record["output"] = repr(test.expected.value)
    return record | known
