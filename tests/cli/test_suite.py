"""``dragoman suite``: what it shows, reads and writes, and what it says about malformed records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dragoman.cli.main import main
from tests.support import require, shared_data

PROBLEM: dict[str, Any] = {
    "id": "inc",
    "language": "python",
    "entry": "inc",
    "code": "def inc(x):\n    return x + 1\n",
    "tests": [
        {"inputs": [1], "expected": 2},
        {"args": ["'a'"], "raises": {"name": "TypeError", "message": "no"}, "visible": False},
        {"inputs": [[1]], "args_after": [[2]]},
    ],
    "references": {"java": "class Solution {}\n"},
    "tags": ["int"],
}
PROGRAM = {"id": "hi", "language": "java", "code": "class Main {}\n", "tests": [{"stdin": "a\n", "stdout": "\ud800\n"}]}


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    path = tmp_path / "mine.jsonl"
    path.write_text(json.dumps(PROBLEM) + "\n" + json.dumps(PROGRAM) + "\n")
    return path


def dragoman(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    code = main(["suite", *map(str, words)])
    streams = capsys.readouterr()
    return code, streams.out, streams.err


def test_show(suite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = dragoman(capsys, "show", suite)
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        "inc  python  inc()  3 tests  int",
        "hi   java  program  1 tests",
        "",
        "2 problems: 1 functions, 1 programs; 4 tests, 3 of them visible",
        "references: java 1",
    ]


def test_show_json(suite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = dragoman(capsys, "show", suite, "--json")
    document = json.loads(out)
    assert code == 0
    assert document["errors"] == []
    assert document["problems"][0] == {
        "id": "inc", "suite": "mine", "language": "python", "entry": "inc", "tests": 3, "visible": 2, "references": ["java"], "tags": ["int"],
    }  # fmt: skip


def test_show_one_problem(suite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = dragoman(capsys, "show", suite, "--id", "inc")
    assert code == 0
    assert out == (
        "# inc (python)\ndef inc(x):\n    return x + 1\n\n# tests\n"
        "0: inc(1) -> 2\n1: inc('a') -> raises TypeError('no')  (hidden)\n2: inc([1]) -> whatever the source does; arguments then [2]\n"
        "\n# reference: java\nclass Solution {}\n"
    )
    code, out, _ = dragoman(capsys, "show", suite, "--id", "hi")
    assert code == 0
    assert '0: stdin "a\\n" -> "\\ud800\\n"' in out
    code, out, _ = dragoman(capsys, "show", suite, "--id", "inc", "--json")
    assert json.loads(out)["tests"] == PROBLEM["tests"]


def test_import_and_export(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = shared_data("cruxeval.jsonl")
    code, out, err = dragoman(capsys, "import", path, "--format", "cruxeval", "-o", tmp_path / "ours.jsonl")
    assert (code, out, err) == (0, "", f"400 problems written to {tmp_path / 'ours.jsonl'}\n")
    code, out, _ = dragoman(capsys, "export", tmp_path / "ours.jsonl", "--format", "cruxeval")
    assert code == 0
    assert out == path.read_text()


def test_one_language_of_a_suite(suite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = dragoman(capsys, "import", suite, "--lang", "Java")
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["hi"]


def test_malformed_records_are_named_and_the_others_kept(suite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    suite.write_text(suite.read_text() + '{"id": 1}\n' * 12)
    code, out, err = dragoman(capsys, "show", suite)
    assert code == 1
    assert "2 problems" in out
    lines = err.splitlines()
    assert len(lines) == 11
    assert lines[0] == f"left out: {suite}:3: record 1: field id: should be a string, is a number"
    assert lines[-1] == "left out: 2 more malformed records"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["show", "--format", "cruxevl"], "unknown suite 'cruxevl'. Did you mean 'cruxeval'?"),
        (["show", "--format", "cruxeval"], "suite 'cruxeval' needs a path"),
        (["show", "/nowhere/x.jsonl"], "/nowhere/x.jsonl: no such file"),
        (["show", "--lang", "rust"], "suite 'bundled' has no programs in 'rust'"),
        (["show", "--id", "bnk"], "no problem 'bnk' in this suite. Did you mean 'bank'?"),
        (["export", "/nowhere/x.jsonl", "--format", "cruxevalx"], "cruxevalx"),
        (["export", "{suite}", "--format", "llmtrans"], "inc: LLMTrans's form holds programs without input"),
        (["import", "{suite}", "-o", "/nowhere/out.jsonl"], "/nowhere/out.jsonl: No such file or directory"),
        ([], "ACTION"),
    ],
)
def test_bad_input_is_one_line(suite: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str) -> None:
    code, out, err = dragoman(capsys, *(word.format(suite=suite) for word in words))
    assert (code, out) == (2, "")
    assert says in err
    assert len(err.splitlines()) == 1


def test_the_help_names_every_format(capsys: pytest.CaptureFixture[str]) -> None:
    from dragoman.datasets.suites import SUITES

    _, out, _ = dragoman(capsys, "--help")
    assert all(name in out for name in SUITES)


def test_humaneval_is_recorded_in_the_sandbox(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = dragoman(capsys, "show", "--format", "humaneval")
    require(code != 3, err)
    assert code == 0, err
    assert "164 problems: 164 functions, 0 programs; 1528 tests" in out
