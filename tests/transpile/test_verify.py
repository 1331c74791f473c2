"""The verifier: records, crash and resume, rerun alone, and what each kind of candidate deserves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Limits, Verdict
from dragoman.transpile import ir
from dragoman.transpile import types as t
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Candidate, Verification
from dragoman.transpile.recording import record
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier, canonical_raise, parse_records

PARAMS = (ir.Param("a", t.INT), ir.Param("b", t.INT))
MODULE = ir.Module("python", (ir.Function("f", PARAMS, t.INT, (ir.Return(ir.Name("a", type=t.INT)),)),))
PROBLEM = Problem("p", "s", "python", "def f(a, b): return a // b", "f")
TESTS = [
    TestCase("0", inputs=(7, 2), expected=Returned(3)),
    TestCase("1", inputs=(-7, 2), expected=Returned(-4)),
    TestCase("2", inputs=(1, 0), expected=Raised("ZeroDivisionError", "")),
]


@pytest.fixture(scope="module")
def executor() -> Iterator[Executor]:
    with Executor() as running:
        yield running


def verdicts(executor: Executor, target: str, code: str | None, limits: Limits | None = None) -> Verification:
    candidate = Candidate(target, code, no_candidate=None if code else "empty answer")
    return Verifier(executor, limits=limits).verify(candidate, PROBLEM, MODULE, TESTS)


@pytest.mark.parametrize(
    ("code", "each"),
    [
        ("def f(a, b):\n    return a // b\n", "AC AC AC"),
        ("def f(a, b):\n    return int(a / b)\n", "AC WA AC"),
        ("def f(a, b):\n    return a // b if b else 0\n", "AC AC WA"),
        ("def f(a, b):\n    return str(a // b)\n", "WA WA AC"),
        ("import os\ndef f(a, b):\n    if a < 0: os._exit(0)\n    return a // b\n", "AC RE AC"),
        ("import os\ndef f(a, b):\n    if a < 0: os.abort()\n    return a // b\n", "AC RE AC"),
        ("def f(a, b):\n    while a < 0: pass\n    return a // b\n", "AC TLE AC"),
        ("import sys\ndef f(a, b):\n    print('x' * 3)\n    return a // b\n", "AC AC AC"),
        ("n = 0\ndef f(a, b):\n    global n\n    n += 1\n    return a // b + (n > 1)\n", "AC AC AC"),
        ("import sys\nsys.exit(0)\n", "RE RE RE"),
        ("", "NC NC NC"),
    ],
)
def test_each_test_gets_what_its_own_run_deserves(executor: Executor, code: str, each: str) -> None:
    found = verdicts(executor, "python", code or None, Limits(cpu_s=2, wall_s=20))
    assert " ".join(o.verdict for o in found.observations) == each
    assert found.verdict == next((v for v in each.split() if v != "AC"), "AC")


def test_state_between_tests_is_a_finding(executor: Executor) -> None:
    code = "n = 0\ndef f(a, b):\n    global n\n    n += 1\n    return a // b + (n > 1)\n"
    assert verdicts(executor, "python", code).state_findings == ("1",)


def test_code_that_does_not_compile_is_charged_to_every_test(executor: Executor) -> None:
    found = verdicts(executor, "perl", "sub f($a, $b) { return int($a / $b }\n")
    assert found.verdict in (Verdict.CE, Verdict.RE)
    assert {o.verdict for o in found.observations} <= {Verdict.CE, Verdict.RE}


def test_an_input_outside_the_signature_is_told_and_no_crash(executor: Executor) -> None:
    tests = [TestCase("bad", inputs=("x", 2), expected=Returned(3)), TESTS[0]]
    candidate = Candidate("python", "def f(a, b):\n    return a // b\n")
    found = Verifier(executor).verify(candidate, PROBLEM, MODULE, tests)
    assert [o.verdict for o in found.observations] == ["NC", "AC"]
    assert "outside the signature" in found.observations[0].detail


def test_whole_programs_are_compared_by_their_output(executor: Executor) -> None:
    problem = Problem("p", "s", "python", "print(int(input()) + 1)", None)
    tests = [TestCase("0", stdin="1\n", stdout="2\n"), TestCase("1", stdin="x\n", stdout="2\n")]
    found = Verifier(executor).verify(Candidate("python", problem.code), problem, None, tests)
    assert [o.verdict for o in found.observations] == ["AC", "RE"]


@pytest.mark.parametrize(
    ("stdout", "numbers"),
    [
        (b'\n\x1eN 0 10\n{"ok": 12}\n', [0]),
        (b'noise\n\x1eN 0 10\n{"ok": 12}\nmore\n\x1eN 1 10\n{"ok": 13}\n', [0, 1]),
        (b'\n\x1eX 0 10\n{"ok": 12}\n', []),
        (b'\n\x1eN 0 99\n{"ok": 12}\n', []),
        (b'\n\x1eN 0 10\n{"no": 12}\n', []),
        (b'\n\x1eN 0 10\n{"ok": 12}\n\n\x1eN 0 10\n{"ok": 13}\n', []),
    ],
)
def test_only_whole_single_records_of_this_run_count(stdout: bytes, numbers: list[int]) -> None:
    assert sorted(parse_records(stdout, "N", "python")) == numbers


def test_native_exceptions_have_canonical_names() -> None:
    assert canonical_raise("ruby", "ArgumentError", "x").name == "ValueError"
    assert canonical_raise("go", "IndexError", "index out of range [3]").name == "IndexError"
    assert canonical_raise("perl", "Error", "Illegal division by zero at x line 1.").name == "ZeroDivisionError"


@pytest.mark.parametrize("target", ["python", "javascript", "java", "ruby"])
def test_a_function_as_an_argument_is_translated_with_the_driver(executor: Executor, target: str) -> None:
    code = "def f(xs, keep):\n    return [x for x in xs if keep(x)]\n"
    test = TestCase("0", args=("[1, 2]", "lambda x: x > 1"), expected=Returned([2]))
    planner = Planner(executor)
    problem = Problem("p", "s", "python", code, "f", (test,))
    plan = planner.plan(problem)
    assert list(plan.calls) == ["0"]
    candidate = RulesTranslator(planner).translate(problem, target)
    assert candidate.code is not None
    assert "given_call" not in candidate.code.lower()
    found = Verifier(executor).verify(candidate, problem, plan.module, plan.tests, plan.calls)
    assert found.verdict is Verdict.AC, found
    wrong = replace(test, expected=Returned([1]))
    assert Verifier(executor).verify(candidate, problem, plan.module, [wrong], plan.calls).verdict is Verdict.WA


def test_what_cannot_be_given_to_a_program_is_no_fault_of_the_suite(executor: Executor) -> None:
    """It counts as failed and does not leave the suite; a range is the list of its numbers."""
    code = "def f(xs, what):\n    return str(what)\n\n\ndef g(xs):\n    return [x + 1 for x in xs]\n"
    planner = Planner(executor)
    odd = Problem("p", "s", "python", code, "f", (TestCase("not a name", args=("[1]", "object"), expected=Returned("x")),))
    plan = planner.plan(odd)
    assert len(plan.tests) == 1
    assert not plan.findings
    found = Verifier(executor).verify(Candidate("python", code), odd, plan.module or MODULE, plan.tests, plan.calls)
    assert found.verdict is Verdict.NC
    with_range = Problem("q", "s", "python", code, "g", (TestCase("0", args=("range(3)",), expected=Returned([1, 2, 3])),))
    plan = planner.plan(with_range)
    assert [test.inputs for test in plan.tests] == [([0, 1, 2],)]
    assert Verifier(executor).verify(Candidate("python", code), with_range, plan.module, plan.tests).verdict is Verdict.AC


@pytest.mark.parametrize("entry", [None, "f"])
def test_a_source_that_does_not_parse_is_no_crash(executor: Executor, entry: str | None) -> None:
    test = TestCase("0", args=("1",), expected=Returned(1)) if entry else TestCase("0", stdin="", stdout="1\n")
    plan = Planner(executor).plan(Problem("old", "s", "python", "def f(x):\n    print x\n", entry, (test,)))
    assert plan.module is None
    assert "line 2" in plan.why


def test_a_source_that_rarely_ends_is_not_waited_for(executor: Executor) -> None:
    """Drawn inputs on which the source does not end are given up after a few; the others before them count."""
    code = "def f(n):\n    while n > 3:\n        n = n + 1\n    return n\n"
    inputs = [f"({n},)" for n in (1, 10, 11, 12, 13, 14, 15, 2)]
    found = record(code, "f", inputs, Planner(executor).run_python, drawn=True)
    assert found[0].result == Returned(1)
    assert [r.why for r in found[1:]] == ["the source does not end in time"] * 4 + ["not run: the source did not end on others"] * 3
