"""Numbers and texts at the edges of their kinds, where targets once gave an answer that Python does not give."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.executors import Verdict
from tests.transpile.answering import Answering

pytestmark = [pytest.mark.compiles, pytest.mark.slow]

TARGETS = (
    *("bash", "c", "clojure", "cpp", "csharp", "d", "dart", "elixir", "go", "haskell", "java", "javascript", "kotlin"),
    *("lua", "nim", "ocaml", "perl", "php", "python", "r", "racket", "ruby", "rust", "scala", "swift", "typescript"),
)
TOO_LARGE = """
import math


def f(x: float, y: float) -> list[str]:
    said = []
    for kind in range(3):
        try:
            if kind == 0:
                said.append(str(math.exp(x) > 1.0))
            elif kind == 1:
                said.append(str(x**y > 1.0))
            else:
                said.append(str(math.pow(x, y) > 1.0))
        except OverflowError:
            said.append("overflow")
    return said
"""
ROOT = """
import math


def f(x: float) -> str:
    try:
        return str(math.sqrt(x) > 1.0)
    except ValueError:
        return "value"
"""
BYTES = """
def f(data: bytes, count: int) -> list[str]:
    return [str(data), f"{(data, count)}", str([data])]
"""
ROWS = """
def f(m: list[list[int]]) -> list[list[int]]:
    for row in [m[0], m[1]]:
        row.append(9)
    return m
"""
PAIR = """
def f(a: list[int], b: list[int]) -> list[list[int]]:
    for row in (a, b):
        row.append(7)
    return [a, b]
"""
PART = """
def f(m: list[list[int]]) -> list[list[int]]:
    for row in m[1:]:
        row.append(8)
    return m
"""
PROGRAMS: dict[str, tuple[str, list[tuple[list[Any], Any]]]] = {
    "a result that no float holds": (
        TOO_LARGE,
        [
            ([1000.0, 200.0], ["overflow", "overflow", "overflow"]),
            ([2.0, 0.5], ["True", "True", "True"]),
            ([2.0, -2000.0], ["True", "False", "False"]),
        ],
    ),
    "no real root": (ROOT, [([-1.0], "value"), ([9.0], "True")]),
}


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("target", TARGETS)
def test_is_answered_as_python_answers(target: str, name: str, answering: Answering) -> None:
    found = answering.verified(target, *PROGRAMS[name])
    assert found.verdict is Verdict.AC, found


@pytest.mark.parametrize("target", ["csharp", "elixir", "java", "javascript", "kotlin", "racket", "ruby"])
def test_the_text_of_bytes_is_told_rightly_or_not_at_all(target: str, answering: Answering) -> None:
    found = answering.verified(target, BYTES, [([b"a'\x00", 1], [str(b"a'\x00"), str((b"a'\x00", 1)), str([b"a'\x00"])])])
    assert found.verdict is Verdict.AC or "no rule for str.of" in found.cause, found


@pytest.mark.parametrize("source", [ROWS, PAIR], ids=["rows", "pair"])
@pytest.mark.parametrize("target", ["clojure", "cpp", "elixir", "haskell", "java", "ocaml", "php"])
def test_a_loop_over_listed_rows_changes_them_or_is_refused(target: str, source: str, answering: Answering) -> None:
    tests: list[tuple[list[Any], Any]] = (
        [([[[1], [2], [3]]], [[1, 9], [2, 9], [3]])] if source is ROWS else [([[1, 2], [3]], [[1, 2, 7], [3, 7]])]
    )
    found = answering.verified(target, source, tests)
    assert found.verdict is Verdict.AC or found.verdict is Verdict.NC, found


@pytest.mark.parametrize("target", ["nim", "swift"])
def test_a_loop_over_a_part_changes_its_rows_or_is_refused(target: str, answering: Answering) -> None:
    found = answering.verified(target, PART, [([[[1], [2], [3]]], [[1], [2, 8], [3, 8]])])
    assert found.verdict is Verdict.AC or found.verdict is Verdict.NC, found
