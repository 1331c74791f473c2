"""Metrics that come from running the candidates; each returns one number per problem."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb

from dragoman.executors.outcome import Verdict

#: For one problem, the round at which each of its chains was first accepted; None where it never was.
FirstAccepted = Sequence[int | None]

#: Verdicts of a program that compiled, ran and ended by itself.
_ENDED_WELL = frozenset({Verdict.AC, Verdict.WA})
_NOTHING_RAN = frozenset({Verdict.CE, Verdict.NC})


def dsr(problems: Sequence[FirstAccepted], k: int) -> list[float]:
    """Debugging Success Rate@K: the share of a problem's chains that were accepted at some round <= K; round 0 is the first answer.

    Yan et al., CodeTransOcean, Findings of EMNLP 2023: the mean of S(i, K), with S = 1 if the translation is right within
    K rounds of debugging. Several chains are averaged within the problem.
    """
    return [sum(first is not None and first <= k for first in chains) / len(chains) for chains in problems]


def solve(problems: Sequence[FirstAccepted], n: int, k: int) -> list[float]:
    """solve@(n, K): that any of n chains is accepted within K rounds; over more than n chains, the unbiased expectation.

    Raises:
        ValueError: a problem has fewer than n chains.
    """
    return [pass_at_k(len(chains), sum(first is not None and first <= k for first in chains), n) for chains in problems]


def pass_at_k(n: int, c: int, k: int) -> float:
    """pass@k of one problem with c right among n samples: 1 - C(n-c, k) / C(n, k).

    Chen et al., Evaluating Large Language Models Trained on Code, 2021, eq. 1 (unbiased; exact integers here).

    Raises:
        ValueError: k > n or k < 1: such a figure cannot be estimated.
    """
    if not 1 <= k <= n:
        raise ValueError(f"pass@{k} cannot be estimated from {n} sample{'s' * (n != 1)}; it needs 1 <= k <= n")
    if not 0 <= c <= n:
        raise ValueError(f"{c} right of {n} samples")
    return 1.0 - comb(n - c, k) / comb(n, k)


def computational_accuracy(first_answers: Sequence[Sequence[Verdict]]) -> list[float]:
    """CA: the share of a problem's first answers that pass all given tests.

    Roziere et al., Unsupervised Translation of Programming Languages (TransCoder), NeurIPS 2020.
    """
    return [sum(verdict is Verdict.AC for verdict in verdicts) / len(verdicts) for verdicts in first_answers]


def pass_ratio(verdict: Verdict, tests: Sequence[Verdict], given: int) -> float:
    """PassRatio of one candidate: tests passed / tests given; 0 where nothing ran.

    Dong et al., CodeScore: Evaluating Code Generation by Learning Code Execution, TOSEM 2024.
    """
    if verdict in _NOTHING_RAN or given == 0:
        return 0.0
    return sum(test is Verdict.AC for test in tests) / given


def executability(verdict: Verdict, tests: Sequence[Verdict]) -> float:
    """Executability of one candidate: 1 iff it compiles and no test ends in an error or at a limit; the answers may be wrong.

    Dong et al., CodeScore, TOSEM 2024.
    """
    if verdict in _NOTHING_RAN:
        return 0.0
    return float(all(test in _ENDED_WELL for test in (tests or [verdict])))
