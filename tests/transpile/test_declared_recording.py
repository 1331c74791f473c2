"""What a Java source does is recorded by running that source: results, raises, changed arguments, printed text, time-outs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Limits, Verdict
from dragoman.transpile import api, declared_recording
from dragoman.transpile.declared_recording import record_declared
from dragoman.transpile.frontends import frontend
from dragoman.transpile.planning import Planner
from dragoman.transpile.recording import Recording
from tests import support


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    support.require("java")
    with Executor() as made:
        yield made


def recorded(executor: Executor, code: str, *inputs: tuple[Any, ...]) -> list[Recording]:
    return record_declared(executor, code, frontend("java").parse(code, entry="f"), "f", inputs)


#: The source, the arguments of one call, its outcome, the arguments afterwards.
CALLS: dict[str, tuple[str, tuple[Any, ...], Returned | Raised, tuple[Any, ...]]] = {
    "overflow": ("class A { static int f(int n) { return n * 31 + 7; } }", (2147483647,), Returned(2147483624), (2147483647,)),
    "a method of an object": ("class A { int k = 2; public int f(int n) { return n + k++; } }", (1,), Returned(3), (1,)),
    "arrays are lists": (
        "class A { static int[] f(int[] xs) { xs[0] = 9; return new int[] {xs[0], xs.length}; } }",
        ([1, 2],),
        Returned([9, 2]),
        ([9, 2],),
    ),
    "arrays of arrays": (
        "class A { static String[][] f(char[][] xs) { return new String[][] {{new String(xs[1])}}; } }",
        ([["a"], ["b", "c"]],),
        Returned([["bc"]]),
        ([["a"], ["b", "c"]],),
    ),
    "an empty Optional": (
        "import java.util.*; class A { static Optional<String> f(String s) { return Optional.of(s).filter(x -> x.length() > 1); } }",
        ("a",),
        Returned(None),
        ("a",),
    ),
    "a list changes in place": (
        "import java.util.*; class A { public void f(List<Integer> xs) { Collections.sort(xs); } }",
        ([3, 1],),
        Returned(None),
        ([1, 3],),
    ),
    "a list of another class": (
        "import java.util.*; class A { static int f(LinkedList<Integer> xs) { return xs.removeFirst(); } }",
        ([3, 1],),
        Returned(3),
        ([1],),
    ),
    "a raise under its canonical name": (
        "class A { static int f(int[] xs) { return xs[2]; } }",
        ([1],),
        Raised("IndexError", "Index 2 out of bounds for length 1"),
        ([1],),
    ),
    "the class may be called Main": (
        "public class Main { static int f(int n) { return Main.g(n); } static int g(int n) { return -n; } }",
        (1,),
        Returned(-1),
        (1,),
    ),
    "a name that is written in another way": (
        "class A { static int f(int n) { return to_it(n); } static int to_it(int n) { return n; } }",
        (4,),
        Returned(4),
        (4,),
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_what_a_call_does(executor: Executor, name: str) -> None:
    code, args, outcome, after = CALLS[name]
    (recording,) = recorded(executor, code, args)
    assert (recording.args, recording.result, recording.args_after) == (args, outcome, after), recording.why


def test_no_state_passes_from_one_call_to_the_next(executor: Executor) -> None:
    code = "class A { static int calls = 0; static int f(int n) { System.out.println(n); return ++calls; } }"
    recordings = recorded(executor, code, (1,), (2,))
    assert [r.result for r in recordings] == [Returned(1), Returned(1)]
    assert [r.stdout.strip() for r in recordings] == ["1", "2"]


def test_a_call_that_dies_or_does_not_fit_is_told_and_the_rest_goes_on(executor: Executor) -> None:
    code = "class A { static int f(int n) { if (n == 1) Runtime.getRuntime().halt(3); return n; } }"
    recordings = recorded(executor, code, (0,), (1,), (1 << 40,), (2,))
    assert [r.result for r in recordings] == [Returned(0), None, None, Returned(2)]
    assert "died" in recordings[1].why
    assert "outside the signature" in recordings[2].why


@pytest.mark.slow
def test_a_call_without_end_is_drawn_again(executor: Executor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(declared_recording, "LIMITS", Limits(cpu_s=2, wall_s=60))  # each time-out takes as long
    code = "class A { static int f(int n) { while (n < 0) { n = n | 1; } return n; } }"
    tests = (TestCase("0", inputs=(5,), expected=Returned(5)), TestCase("1", inputs=(-7,)))
    problem = Problem("p", "s", "java", code, entry="f", tests=tests)
    plan = Planner(executor, fuzz=6).plan(problem)
    assert [test.id for test in plan.tests] == ["0"]
    assert plan.fuzz
    assert all(test.expected == Returned(test.inputs[0]) for test in plan.fuzz if test.inputs)


def test_fuzz_finds_a_translation_that_rounds_otherwise(executor: Executor, tmp_path: Path) -> None:
    source = tmp_path / "Half.java"
    source.write_text("class Half { static int half(int n) { return n / 2; } }")
    wrong = tmp_path / "half.py"
    wrong.write_text("def half(n: int) -> int:\n    return n // 2\n")
    right = tmp_path / "right.py"
    right.write_text("def half(n: int) -> int:\n    return int(n / 2)\n")
    tests = api.ModuleTests(
        {"half": (TestCase("0", inputs=(8,)), TestCase("1", inputs=(-5,), expected=Returned(-2)), TestCase("2", inputs=(-4,)))}
    )
    assert api.verify(right, tests, reference=source, fuzz=10, executor=executor).verdict is Verdict.AC
    found = api.verify(wrong, tests, reference=source, fuzz=10, executor=executor)
    assert found.verdict is Verdict.WA
    assert any(o.kind == "fuzz" for o in found.observations)
