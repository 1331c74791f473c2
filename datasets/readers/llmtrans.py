"""CodeTransOcean's LLMTrans (Yan et al. 2023, https://arxiv.org/abs/2310.04951): Rosetta Code programs with what they print.

A record has ``id``, ``output``, a ``Python`` program and one in another language (``C``, ``C++``, ``C#``, ``Java``, ``Go``, ``PHP`` or ``VB``).
Each may be the source, the other is a reference. Published ids repeat, so a problem's id is the other language, the id, and ``#2`` the
second time. Its one test has no input and ``output`` as what must be printed; that is one program's output, and the other may print
it in another form.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from dragoman.datasets.errors import RecordError, SuiteError
from dragoman.datasets.problem import Problem, TestCase
from dragoman.datasets.readers.record import Loaded, Record, collect, read_lines
from dragoman.rules.errors import did_you_mean

SUITE = "llmtrans"
_NAMES = {
    "python": "Python",
    "c": "C",
    "cpp": "C++",
    "csharp": "C#",
    "java": "Java",
    "go": "Go",
    "php": "PHP",
    "visualbasic": "VB",
}
LANGUAGES = tuple(_NAMES)


def load(path: str | Path, source: str = "python") -> Loaded:
    """The records that have a program in ``source``.

    Raises:
        SuiteError: no such language, or no such file.
    """
    if source not in _NAMES:
        raise SuiteError(f"LLMTrans has no programs in '{source}'.{did_you_mean(source, _NAMES)} Known: {', '.join(_NAMES)}")
    records = (item for item in read_lines(Path(path)) if isinstance(item, RecordError) or _NAMES[source] in item.data)
    seen: Counter[str] = Counter()
    return collect(records, lambda record: _problem(record, source, seen))


def dumps(problems: Iterable[Problem]) -> str:
    """The problems in LLMTrans's form.

    Raises:
        SuiteError: a problem is none of this form: a program without input and with one output, in languages that LLMTrans names.
    """
    return "".join(json.dumps(_record(problem)) + "\n" for problem in problems)


def _problem(record: Record, source: str, seen: Counter[str]) -> Problem:
    id = record.data.get("id")
    if isinstance(id, bool) or not isinstance(id, (str, int)):
        raise record.error("id", "should be a string or a number")
    programs = {language: record.get(name, str) for language, name in _NAMES.items() if name in record.data}
    name = "/".join([*sorted(set(programs) - {"python"}), str(id)])
    seen[name] += 1
    rest = {field: value for field, value in record.data.items() if field not in ("output", *_NAMES.values())}
    return Problem(
        id=name if seen[name] == 1 else f"{name}#{seen[name]}",
        suite=SUITE,
        language=source,
        code=programs.pop(source),
        entry=None,
        tests=(TestCase("0", stdin="", stdout=record.get("output", str)),),
        references=programs,
        metadata=rest,
    )


def _record(problem: Problem) -> dict[str, Any]:
    if problem.entry is not None or len(problem.tests) != 1 or problem.tests[0].stdin or problem.tests[0].stdout is None:
        raise SuiteError(f"{problem.id}: LLMTrans's form holds programs without input and with one output")
    programs = {problem.language: problem.code, **problem.references}
    for language in programs:
        if language not in _NAMES:
            raise SuiteError(f"{problem.id}: LLMTrans's form has no programs in '{language}'. Known: {', '.join(_NAMES)}")
    named = {name: programs[language] for language, name in _NAMES.items() if language in programs}
    return {"id": problem.id, **problem.metadata, "output": problem.tests[0].stdout, **named}
