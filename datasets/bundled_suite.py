"""The bundled suite: Python functions and programs of our own, read from the plain files in ``bundled/`` (see ``problems.yaml`` there)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from dragoman.datasets.problem import Problem
from dragoman.datasets.readers.jsonl import test_from_record
from dragoman.datasets.readers.record import Record, read_lines

SUITE = "bundled"
#: Folder of each reference language, with the extension of its files.
REFERENCES = {"java": "java", "javascript": "js", "cpp": "cpp"}

_ROOT = Path(__file__).parent / "bundled"


def load_bundled() -> list[Problem]:
    """All problems of the suite, functions first, each kind in order of id.

    Raises:
        RecordError: a test file is malformed; names file, line and field.
    """
    contents: Mapping[str, Mapping[str, Sequence[str]]] = yaml.safe_load((_ROOT / "problems.yaml").read_text(encoding="utf-8"))
    return [_problem(id, tags, kind == "programs") for kind in ("functions", "programs") for id, tags in sorted(contents[kind].items())]


def _problem(id: str, tags: Sequence[str], program: bool) -> Problem:
    tests = []
    for position, record in enumerate(read_lines(_ROOT / "tests" / f"{id}.jsonl")):
        if not isinstance(record, Record):
            raise record
        tests.append(test_from_record(record, str(position), program))
    paths = {language: _ROOT / language / f"{id}.{extension}" for language, extension in REFERENCES.items()}
    return Problem(
        id=id,
        suite=SUITE,
        language="python",
        code=(_ROOT / "python" / f"{id}.py").read_text(encoding="utf-8"),
        entry=None if program else id,
        tests=tuple(tests),
        references={language: path.read_text(encoding="utf-8") for language, path in paths.items() if path.exists()},
        tags=tuple(tags),
    )
