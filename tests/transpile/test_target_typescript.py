"""TypeScript as a target: what JavaScript lets pass and the compiler of TypeScript would not."""

from __future__ import annotations

import pytest

from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.executors import Executor, Verdict
from dragoman.transpile.planning import Planner
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier
from tests.support import missing

#: Name → source, arguments and what they give.
CASES = {
    "an emptied list is returned as one of another type": (
        "def f(xs):\n    xs.clear()\n    xs.extend('x' * len(xs))\n    return xs\n",
        [[1, 2]],
        [],
    ),
    "functions among other values": (
        "def f(x, unit):\n    table = {'a': {'f': lambda v: v + 1.5, 'g': 2.0}}\n    step = table['a'][unit]\n    return step if isinstance(step, float) else step(x)\n",
        [3.0, "f"],
        4.5,
    ),
    "one of several types by and/or": ("def f(xs, k):\n    return any(x > k for x in xs) and k or 'none'\n", [[1, 5], 3], 3),
}


@pytest.mark.parametrize("case", CASES)
def test_the_compiler_takes(case: str) -> None:
    source, given, out = CASES[case]
    test = TestCase("0", args=tuple(map(repr, given)), inputs=tuple(given), expected=Returned(out))
    problem = Problem("types", "own", "python", source, "f", tests=(test,))
    with Executor() as executor:
        if not executor.toolchain("typescript").found:
            missing(executor.toolchain("typescript").why)
        planner = Planner(executor)
        candidate = RulesTranslator(planner).translate(problem, "typescript")
        plan = planner.plan(problem)
        found = Verifier(executor).verify(candidate, problem, plan.module, plan.tests)
    assert found.verdict is Verdict.AC, found
