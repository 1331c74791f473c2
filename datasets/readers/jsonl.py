"""Our own format: JSON Lines, one problem a line; read, validated and written without loss.

A line is one JSON object (UTF-8; blank lines are skipped; ``.gz`` is unpacked). Fields of a problem:

=============  ==========================  ============================================================================
field          type                        meaning
=============  ==========================  ============================================================================
``id``         string, required            unique within the file
``language``   string, required            a language id (``python``, ``java`` …) of ``code``
``code``       string, required            the whole module or program
``entry``      string or null              the function that tests call; null or absent exactly for stdin→stdout programs
``suite``      string                      default: the ``suite`` given by the caller, else the file's stem
``tests``      list of tests               default: empty
``references`` object, language → string   known translations of ``code``, whole modules with the same ``entry`` in the
                                           target's own naming convention or unchanged
``tags``       list of strings             what the problem exercises, e.g. ``["recursion", "int-division"]``
``metadata``   object                      anything else; kept as it is
=============  ==========================  ============================================================================

Fields of a test. A *function test* has exactly one of ``args`` and ``inputs``; a *program test* has ``stdin`` or ``stdout`` or both:

==============  ===========================  ==========================================================================
field           type                         meaning
==============  ===========================  ==========================================================================
``id``          string                       unique within the problem; default: its position, counted from "0"
``args``        list of strings              one expression of the source language per argument, evaluated in the module
``inputs``      list of values               the arguments themselves
``expected``    value                        what the call returns (``null`` means: it returns None)
``raises``      {"name", "message"?}         … or what it raises: Python's name for the class, and its text
``args_after``  list of values               the arguments as they must be after the call
``stdin``       string                       what the program reads; default "" in a program test
``stdout``      string                       what it must print; absent: whatever the source prints
``visible``     bool, default true           may a translator see this test?
``kind``        "given" or "fuzz"            default "given"
==============  ===========================  ==========================================================================

A function test with neither ``expected`` nor ``raises`` means "whatever the source does"; it is recorded before use.
A *value* is the canonical encoding of ``dragoman.datasets.values`` as JSON (not as a string that holds JSON)::

    {"id": "word_count", "language": "python", "entry": "word_count", "tags": ["dict", "str"],
     "code": "def word_count(text):\\n    ...\\n",
     "tests": [{"inputs": ["a b a"], "expected": {"$dict": [["a", 2], ["b", 1]]}},
               {"inputs": [3], "raises": {"name": "AttributeError"}},
               {"args": ["DEFAULT * 2"], "expected": {"$tuple": [1, 2.5, {"$set": []}]}}]}
    {"id": "echo", "language": "python", "code": "print(input())\\n", "tests": [{"stdin": "hi\\n", "stdout": "hi\\n"}]}
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from dragoman.datasets.errors import CodecError
from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.datasets.readers.record import Loaded, Record, collect, read_lines, stem
from dragoman.datasets.values import from_json, to_json
from dragoman.rules.errors import did_you_mean
from dragoman.rules.loader import languages

_PROBLEM_FIELDS = ("id", "suite", "language", "entry", "code", "tests", "references", "tags", "metadata")
_FUNCTION_FIELDS = ("args", "inputs", "expected", "raises", "args_after")
_PROGRAM_FIELDS = ("stdin", "stdout")
_TEST_FIELDS = ("id", *_FUNCTION_FIELDS, *_PROGRAM_FIELDS, "visible", "kind")


def load(path: str | Path, suite: str | None = None) -> Loaded:
    """The problems of a file and the errors of its malformed lines; ``suite`` is the default for records that name none.

    Raises:
        SuiteError: there is no such file, or it cannot be read.
    """
    path = Path(path)
    default = suite or stem(path)
    return collect(read_lines(path), lambda record: problem_from_record(record, default))


def dumps(problems: Iterable[Problem]) -> str:
    """The problems as JSON Lines. Raises ``CodecError`` for a value that has no encoding."""
    return "".join(json.dumps(problem_to_json(problem), allow_nan=False) + "\n" for problem in problems)


def save(problems: Iterable[Problem], path: str | Path) -> None:
    """Write the problems to a file, all or nothing."""
    path = Path(path)
    text = dumps(problems)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=f".{path.name}.", encoding="utf-8", delete=False) as file:
        try:
            file.write(text)
            file.close()
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


# --- reading ----------------------------------------------------------------------------------------------------------


def problem_from_record(record: Record, suite: str) -> Problem:
    """The problem that a record describes. Raises ``RecordError``."""
    record.only(_PROBLEM_FIELDS)
    entry = record.get_or_none("entry", str)
    tests: list[TestCase] = []
    for index, data in enumerate(record.items("tests", dict)):
        test = test_from_record(record.inner("tests", index, data), str(index), program=entry is None)
        if any(test.id == other.id for other in tests):
            raise record.error(f"tests[{index}].id", f"'{test.id}' is the id of an earlier test")
        tests.append(test)
    return Problem(
        id=_filled(record, "id"),
        suite=record.get("suite", str, suite),
        language=_language(record),
        code=record.get("code", str),
        entry=entry,
        tests=tuple(tests),
        references=_references(record),
        tags=tuple(record.items("tags", str)),
        metadata=record.get("metadata", dict, {}),
    )


def _filled(record: Record, field: str) -> str:
    text = record.get(field, str)
    if not text.strip():
        raise record.error(field, "is empty")
    return text


def _language(record: Record) -> str:
    name = record.get("language", str)
    known = known_languages()
    if name.lower() not in known:
        raise record.error("language", f"'{name}' is unknown.{did_you_mean(name, known)} Known: {', '.join(languages())}")
    return known[name.lower()]


def known_languages() -> dict[str, str]:
    """Every id, name and alias of a language, in lower case, with its id."""
    return {name.lower(): info.id for info in languages().values() for name in (info.id, info.name, *info.aliases)}


def _references(record: Record) -> Mapping[str, str]:
    known = known_languages()
    references = {}
    for name, code in record.get("references", dict, {}).items():
        if not isinstance(code, str):
            raise record.error(f"references.{name}", "should be a string, the translation's code")
        # A suite may hold references in languages that nobody has added yet; only what looks like a slip is refused.
        if name.lower() not in known and (hint := did_you_mean(name, known)):
            raise record.error(f"references.{name}", f"'{name}' is unknown.{hint}")
        references[known.get(name.lower(), name)] = code
    return references


def test_from_record(record: Record, position: str, program: bool) -> TestCase:
    """The test that a record describes; ``position`` is the id it has if it names none. Raises ``RecordError``."""
    record.only(_TEST_FIELDS)
    wrong, needed = (_FUNCTION_FIELDS, _PROGRAM_FIELDS) if program else (_PROGRAM_FIELDS, ("args", "inputs"))
    for field in wrong:
        if field in record.data:
            what = (
                "the problem has no entry, so its tests are stdin and stdout"
                if program
                else "the problem has an entry, so its tests are calls"
            )
            raise record.error(field, what)
    present = [field for field in needed if field in record.data]
    if not present:
        raise record.error("", f"needs {' or '.join(needed)}")
    if len(present) == 2 and not program:
        raise record.error("args", "stands beside inputs; keep one of them")
    kind = record.get("kind", str, "given")
    if kind not in ("given", "fuzz"):
        raise record.error("kind", f'should be "given" or "fuzz", is "{kind}"')
    return TestCase(
        id=record.get("id", str, position),
        args=tuple(record.items("args", str)) if "args" in record.data else None,
        inputs=_values(record, "inputs"),
        expected=_expected(record),
        stdin=record.get("stdin", str, "") if program else None,
        stdout=record.get_or_none("stdout", str),
        args_after=_values(record, "args_after"),
        visible=record.get("visible", bool, True),
        kind="fuzz" if kind == "fuzz" else "given",
    )


def _expected(record: Record) -> Returned | Raised | None:
    if "raises" in record.data:
        if "expected" in record.data:
            raise record.error("raises", "stands beside expected; keep one of them")
        raised = Record(record.get("raises", dict), record.where, record.line, record.name, f"{record.path}.raises")
        raised.only(("name", "message"))
        return Raised(_filled(raised, "name"), raised.get("message", str, ""))
    if "expected" in record.data:
        return Returned(_value(record, "expected", record.data["expected"]))
    return None


def _values(record: Record, field: str) -> tuple[Any, ...] | None:
    if field not in record.data:
        return None
    return tuple(_value(record, f"{field}[{index}]", item) for index, item in enumerate(record.get(field, list)))


def _value(record: Record, field: str, document: Any) -> Any:
    try:
        return from_json(document)
    except CodecError as error:
        raise record.error(field, str(error)) from None


# --- writing ----------------------------------------------------------------------------------------------------------


def problem_to_json(problem: Problem) -> dict[str, Any]:
    """A problem as one record; what is at its default is left out. Raises ``CodecError`` for a value that has no encoding."""
    record: dict[str, Any] = {"id": problem.id, "suite": problem.suite, "language": problem.language}
    if problem.entry is not None:
        record["entry"] = problem.entry
    record["code"] = problem.code
    record["tests"] = [_test_to_json(test, str(index)) for index, test in enumerate(problem.tests)]
    optional = {"references": dict(problem.references), "tags": list(problem.tags), "metadata": dict(problem.metadata)}
    return record | {field: value for field, value in optional.items() if value}


def _test_to_json(test: TestCase, position: str) -> dict[str, Any]:
    record: dict[str, Any] = {} if test.id == position else {"id": test.id}
    if test.args is not None:
        record["args"] = list(test.args)
    if test.inputs is not None:
        record["inputs"] = [to_json(value) for value in test.inputs]
    match test.expected:
        case Returned(value):
            record["expected"] = to_json(value)
        case Raised(name, message):
            record["raises"] = {"name": name, "message": message} if message else {"name": name}
    if test.args_after is not None:
        record["args_after"] = [to_json(value) for value in test.args_after]
    for field in _PROGRAM_FIELDS:
        if (text := getattr(test, field)) is not None:
            record[field] = text
    if not test.visible:
        record["visible"] = False
    if test.kind != "given":
        record["kind"] = test.kind
    return record
