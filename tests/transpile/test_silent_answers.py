"""Programs that scripting targets once answered wrongly without a word: iterators read on, late closures, entries that change."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.executors import Executor, Verdict
from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.planning import Planner
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier
from tests.support import missing

READ_ON = """
def numbers(n):
    for i in range(n):
        yield i


def f(n):
    it = numbers(n)
    first = next(it, -1)
    kept = []
    for x in it:
        if x == 3:
            break
        kept.append(x)
    return [[first], kept, list(it)]
"""
LATE = """
def f(n):
    step = 1
    add = lambda x: x + step
    before = add(n)
    step = 10
    return [before, add(n)]
"""
ENTRY = """
def f(groups):
    found = groups.get("a")
    if found is None:
        found = []
        groups["a"] = found
    found.append(1)
    return groups
"""
CAUGHT = """
def f(text, places):
    try:
        return places[int(text)]
    except ValueError:
        return -1
    except IndexError:
        return -2
"""
#: Name → source, and its tests: arguments and what they give.
CASES: dict[str, tuple[str, list[tuple[list[Any], Any]]]] = {
    "an iterator is read on": (READ_ON, [([6], [[0], [1, 2], [4, 5]]), ([0], [[-1], [], []])]),
    "a closure sees later values": (LATE, [([3], [4, 13])]),
    "an entry goes on to change": (ENTRY, [([{"a": [0]}], {"a": [0, 1]}), ([{"b": [2]}], {"b": [2], "a": [1]})]),
    "a handler takes its own": (CAUGHT, [(["1", [5, 6]], 6), (["x", [5]], -1), (["7", [5]], -2)]),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("target", ["javascript", "ruby", "php", "dart"])
def test_is_answered_rightly(case: str, target: str) -> None:
    source, tests = CASES[case]
    rows = [
        TestCase(str(i), args=tuple(map(repr, given)), inputs=tuple(given), expected=Returned(out)) for i, (given, out) in enumerate(tests)
    ]
    problem = Problem("silent", "own", "python", source, "f", tests=tuple(rows))
    with Executor() as executor:
        if not executor.toolchain(target).found:
            missing(executor.toolchain(target).why)
        planner = Planner(executor)
        candidate = RulesTranslator(planner).translate(problem, target)
        plan = planner.plan(problem)
        found = Verifier(executor).verify(candidate, problem, plan.module, plan.tests)
    assert found.verdict is Verdict.AC, found


@pytest.mark.parametrize(
    ("elements", "refused"), [("lambda: i", True), ("(i, lambda: i)", True), ("lambda i=i: i", False), ("lambda i: i", False)]
)
def test_functions_that_share_a_variable_are_refused(elements: str, refused: bool) -> None:
    module = frontend("python").parse(f"def f(n: int):\n    return [{elements} for i in range(n)]\n")
    assert ("shared_variable" in {n.code for n in ir.walk(module) if isinstance(n, ir.Unsupported)}) is refused
