"""Programs that scripting targets once answered wrongly without a word: one case per target that had the fault."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.executors import Verdict
from tests.transpile.test_silent_answers import verified

PAIRS = """
def f(xs):
    it = iter(xs)
    return [a + b for a, b in zip(it, it)]
"""
TAKEN = """
def f(words):
    found = {}
    it = iter(words)
    for word in it:
        if word.startswith("-"):
            found[word] = next(it, "")
    return found
"""
MIXED = """
def f(a, b, d):
    return [a // b, [a % b, "x"], list(d)]
"""
DERIVED = """
class Shape:
    def name(self):
        return "shape"


class Square(Shape):
    def name(self):
        return "square"


def f(n):
    shapes = [Square() if i % 2 else Shape() for i in range(n)]
    return [(s.name(), isinstance(s, Shape), isinstance(s, Square)) for s in shapes]
"""
MISSING = """
def f(d):
    return [list(d), "a" in d, d.get("a")]
"""
HELD = """
def f(xs):
    places = {}
    for i, x in enumerate(xs):
        places.setdefault(x, []).append(i)
    return [places, len(places), "x"]
"""
NEGATIVE = """
def f(a, b, m):
    return pow(a, b, m)
"""
Tests = list[tuple[list[Any], Any]]
#: Target, source, and its tests: arguments and what they give.
CASES: list[tuple[str, str, Tests]] = [
    *((target, PAIRS, [([[1, 2, 3, 4]], [3, 7])]) for target in ("perl", "r", "lua", "bash")),
    *((target, TAKEN, [([["-a", "-b", "c", "-d"]], {"-a": "-b", "-d": ""})]) for target in ("perl", "r", "lua", "ruby")),
    ("perl", MIXED, [([7, -2, {3: 1}], [-4, [-1, "x"], [3]])]),
    ("lua", DERIVED, [([2], [("shape", True, False), ("square", True, True)])]),
    ("bash", MISSING, [([{"a": 2}], [["a"], True, 2]), ([{"b": 1}], [["b"], False, None])]),
    ("r", HELD, [([["a", "b", "a"]], [{"a": [0, 2], "b": [1]}, 2, "x"])]),
    ("bash", NEGATIVE, [([2, 10, -7], -5), ([-3, 3, 7], 1)]),
]


@pytest.mark.parametrize(("target", "source", "tests"), CASES)
def test_is_answered_rightly_or_refused(target: str, source: str, tests: Tests) -> None:
    found = verified(target, source, tests)
    assert found.verdict is Verdict.AC or (found.verdict is Verdict.NC and "unsupported" in found.cause), found
