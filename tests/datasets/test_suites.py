"""Suites by name: what each needs is asked for clearly, and recordings are kept between runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dragoman.datasets.errors import SuiteError
from dragoman.datasets.suites import load_suite
from tests.support import shared_data

from .test_readers import TASK
from .test_recording import run


def _jsonl(path: Path, *languages: str) -> Path:
    path.write_text("".join(json.dumps({"id": language, "language": language, "code": ""}) + "\n" for language in languages))
    return path


@pytest.mark.parametrize(
    ("name", "arguments", "says"),
    [
        ("cruxevl", {}, "unknown suite 'cruxevl'. Did you mean 'cruxeval'? Known: bundled, humaneval"),
        ("cruxeval", {}, "suite 'cruxeval' needs a path: the file cruxeval.jsonl"),
        ("cruxeval", {"path": "/nowhere/c.jsonl"}, "/nowhere/c.jsonl: no such file"),
        ("humanevalx", {"path": "/nowhere", "source": "kotlin"}, "suite 'humanevalx' has no programs in 'kotlin'."),
        ("humanevalx", {"path": "/nowhere", "source": "javascrpt"}, "Did you mean 'javascript'?"),
        ("humaneval", {}, "give a runner"),
        ("humaneval", {"path": "/nowhere/h.jsonl"}, "/nowhere/h.jsonl: no such file"),
        ("bundled", {"source": "rust"}, "suite 'bundled' has no programs in 'rust'. It has: python"),
    ],
)
def test_what_is_missing_is_asked_for(name: str, arguments: dict[str, Any], says: str) -> None:
    with pytest.raises(SuiteError) as caught:
        load_suite(name, **arguments)
    assert says in caught.value.message
    assert caught.value.exit_code == 2


def test_a_suite_of_malformed_records_only_is_no_suite(tmp_path: Path) -> None:
    (tmp_path / "s.jsonl").write_text('{"id": 1}\n{"id": 2}\n')
    with pytest.raises(SuiteError, match=r"holds no problem that can be read\. The first of 2 errors: .*s\.jsonl:1: record 1"):
        load_suite("jsonl", tmp_path / "s.jsonl")


def test_a_source_selects_among_the_languages_of_a_file(tmp_path: Path) -> None:
    path = _jsonl(tmp_path / "s.jsonl", "python", "java")
    assert [problem.id for problem in load_suite("jsonl", path).problems] == ["python", "java"]
    assert [problem.id for problem in load_suite("jsonl", path, source="java").problems] == ["java"]
    with pytest.raises(SuiteError, match=r"has no programs in 'rust'\. It has: java, python"):
        load_suite("jsonl", path, source="rust")


def test_a_recording_is_kept(tmp_path: Path) -> None:
    (tmp_path / "h.jsonl").write_text(json.dumps(TASK))
    first = load_suite("humaneval", tmp_path / "h.jsonl", runner=run, cache_dir=tmp_path / "cache")
    again = load_suite("humaneval", tmp_path / "h.jsonl", cache_dir=tmp_path / "cache")
    assert again == first
    (tmp_path / "h.jsonl").write_text(json.dumps(TASK | {"task_id": "HumanEval/9"}))
    with pytest.raises(SuiteError, match="give a runner"):
        load_suite("humaneval", tmp_path / "h.jsonl", cache_dir=tmp_path / "cache")


def test_a_recording_with_failures_is_not_kept(tmp_path: Path) -> None:
    bad = TASK | {"task_id": "HumanEval/1", "test": "def check(candidate):\n    assert candidate(1) == 3\n"}
    (tmp_path / "h.jsonl").write_text(json.dumps(TASK) + "\n" + json.dumps(bad))
    loaded = load_suite("humaneval", tmp_path / "h.jsonl", runner=run, cache_dir=tmp_path / "cache")
    assert (len(loaded.problems), len(loaded.errors)) == (1, 1)
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize(
    ("name", "data", "source", "size"),
    [
        ("bundled", "", None, 60),
        ("humaneval", "", None, 164),
        ("humanevalx", "humaneval-x", "java", 164),
        ("cruxeval", "cruxeval.jsonl", None, 400),
        ("cruxevalx", "cruxeval-x", "rust", 341),
        ("llmtrans", "codetransocean-llmtrans.jsonl", "go", 25),
        ("transcoder", "transcoder-gfg.jsonl", None, 367),
    ],
)
def test_every_suite_loads_with_tests(name: str, data: str, source: str | None, size: int) -> None:
    loaded = load_suite(name, shared_data(data) if data else None, source=source, runner=run)
    assert len(loaded.problems) >= size
    assert all(problem.tests for problem in loaded.problems)
    assert {problem.language for problem in loaded.problems} == {source or "python"}
    assert {problem.suite for problem in loaded.problems} == {name}
