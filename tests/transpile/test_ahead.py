"""Programs run ahead in one process: the same output as alone, and what ends the process costs nobody else an answer."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.datasets.problem import Problem, TestCase
from dragoman.executors.executor import Executor
from dragoman.transpile.ahead import Ahead, Preludes
from dragoman.transpile.planning import Planner


class Counted:
    """Runs Python here and counts how often."""

    def __init__(self) -> None:
        self.runs = 0

    def __call__(self, source: str, stdin: bytes) -> bytes:
        self.runs += 1
        return subprocess.run([sys.executable, "-S", "-E", "-c", source], input=stdin, capture_output=True, timeout=60, check=False).stdout


PLAIN = "print('one')"
SILENT = "x = 1"
LEAVES = "import io, sys\nprint('two')\nsys.stdout = io.StringIO()\nsys.setrecursionlimit(60)\nprint('lost')"
DEEP = "def f(n):\n    return n and f(n - 1)\nprint(f(500))"
ENDS = "import os\nprint('three', flush=True)\nos._exit(0)"
RAISES = "print('four')\nraise SystemExit(1)"


@pytest.mark.parametrize(
    ("programs", "runs"),
    [
        ([PLAIN, SILENT, LEAVES, DEEP], 1),
        ([PLAIN, ENDS, DEEP], 3),
        ([RAISES, PLAIN], 3),
        ([PLAIN, "def f(:"], 2),
    ],
)
def test_each_says_what_it_says_alone(programs: list[str], runs: int) -> None:
    run = Counted()
    ahead = Ahead(run, Preludes(run, ()))
    ahead.together(programs)
    outputs = [ahead(source, b"") for source in programs]
    assert run.runs == runs
    alone = Counted()
    assert outputs == [alone(source, b"") for source in programs]


def test_what_has_an_input_is_run() -> None:
    run = Counted()
    ahead = Ahead(run, Preludes(run, ()))
    ahead.together(["print(input())"])
    assert ahead("print(input())", b"5\n") == b"5\n"


def test_what_programs_begin_with_is_compiled_once_in_a_process_of_its_own() -> None:
    run = Counted()
    preludes = Preludes(run, ("def twice(x):\n    return 2 * x\n", "name = 'two'\n"))
    programs = [
        "def twice(x):\n    return 2 * x\nprint(twice(3))",
        "name = 'two'\nprint(name)",
        "print('twice' in globals(), 'name' in globals())",
    ]
    for times, runs in ((1, 1), (2, 3), (3, 4)):
        ahead = Ahead(run, preludes)
        ahead.together(programs)
        assert run.runs == runs, f"in round {times}"
        assert [ahead(source, b"") for source in programs] == [b"6\n", b"two\n", b"False False\n"]
        assert run.runs == runs, "each ran ahead"
    assert not any(text in preludes.code() for text in preludes.texts)


@pytest.mark.slow
@pytest.mark.parametrize(
    "code",
    [
        "def f(xs):\n    xs.append(1)\n    print(xs)\n    return sorted(xs)",
        "import os\ndef f(xs):\n    return os._exit(3) if len(xs) > 3 else len(xs)",
        "def f(xs):\n    while len(xs) != 2:\n        pass\n    return {tuple(xs)}",
    ],
)
def test_a_plan_is_the_same_however_its_runs_were_made(code: str) -> None:
    problem = Problem("p", "s", "python", code, "f", (TestCase("1", args=("[3, 2]",)), TestCase("2", args=("[1, 5]",))))
    with Executor() as executor:
        planner = Planner(executor, 4)
        plan = planner.plan(problem)
        prepared = planner.prepare(code, "f", problem.tests)
        observed = planner.observe(code, {"f": prepared.evidence_inputs}, plan.evidence)
        module, _ = planner._parse(problem, observed)
    assert (plan.tests, plan.fuzz, plan.findings, plan.module) == (prepared.tests, prepared.fuzz, prepared.findings, module)
