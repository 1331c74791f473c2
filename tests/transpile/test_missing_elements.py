"""Texts that may be missing, and tuples among other values, in targets that would pass over them silently."""

from __future__ import annotations

import pytest

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.executors import Verdict
from tests.transpile.answering import Answering

pytestmark = pytest.mark.compiles

JOINED = "def f(keys):\n    names = {1: 'a', 2: 'b'}\n    found = []\n    for key in keys:\n        found.append(names.get(key))\n    return ''.join(found)\n"
MIXED = "def f(n):\n    out = []\n    for i in range(n):\n        out.append(i if i % 2 else (i, i))\n    return out\n"
CASES = {
    "joined": Problem(
        "joined",
        "own",
        "python",
        JOINED,
        "f",
        tests=(
            TestCase("0", args=("[1, 2]",), inputs=([1, 2],), expected=Returned("ab")),
            TestCase("1", args=("[1, 5]",), inputs=([1, 5],), expected=Raised("TypeError", "")),
        ),
    ),
    "mixed": Problem(
        "mixed",
        "own",
        "python",
        MIXED,
        "f",
        tests=(TestCase("0", args=("2",), inputs=(2,), expected=Returned([(0, 0), 1])),),
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("target", ["javascript", "ruby", "perl", "php", "r", "dart"])
def test_nothing_is_passed_over(case: str, target: str, answering: Answering) -> None:
    found = answering.answer(target, CASES[case]).verification
    assert found.verdict is Verdict.AC, found
