"""Intervals and tests against published numbers and closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from dragoman.eval.statistics import Interval, bootstrap, bootstrap_mean, holm, mcnemar, paired_permutation, wilson

WILSON = [
    # successes, n, low, high (Newcombe, Statistics in Medicine 1998, table I)
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("successes", "n", "low", "high"), WILSON)
def test_wilson_agrees_with_newcombe(successes: int, n: int, low: float, high: float) -> None:
    found = wilson(successes, n)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_wilson_agrees_with_scipy_everywhere() -> None:
    for n in (1, 2, 7, 164):
        for successes in range(n + 1):
            reference = stats.binomtest(successes, n).proportion_ci(method="wilson")
            found = wilson(successes, n)
            assert found is not None
            assert found.low == pytest.approx(reference.low, abs=1e-12)
            assert found.high == pytest.approx(reference.high, abs=1e-12)


def test_wilson_of_nothing_is_none_and_impossible_counts_are_refused() -> None:
    assert wilson(0, 0) is None
    with pytest.raises(ValueError, match="5 successes of 4"):
        wilson(5, 4)


def test_bootstrap_mean_is_seeded_and_near_the_normal_interval() -> None:
    values = [1.0] * 60 + [0.0] * 40
    found = bootstrap_mean(values)
    assert found == bootstrap_mean(values)
    uneven = [i / 97 for i in range(100)]
    assert bootstrap_mean(uneven) != bootstrap_mean(uneven, seed=1)
    assert found is not None
    half = 1.96 * (0.6 * 0.4 / 100) ** 0.5
    assert found.low == pytest.approx(0.6 - half, abs=0.015)
    assert found.high == pytest.approx(0.6 + half, abs=0.015)


def test_bootstrap_mean_agrees_with_scipy() -> None:
    values = np.random.default_rng(3).random(50)
    reference = stats.bootstrap(
        (values,), np.mean, method="percentile", n_resamples=10_000, rng=np.random.default_rng(5)
    ).confidence_interval
    found = bootstrap_mean(list(values))
    assert found is not None
    assert found.low == pytest.approx(reference.low, abs=0.01)
    assert found.high == pytest.approx(reference.high, abs=0.01)


def test_bootstrap_of_a_constant_and_of_nothing() -> None:
    assert bootstrap_mean([0.5] * 10) == Interval(0.5, 0.5)
    assert bootstrap_mean([]) is None
    assert bootstrap(lambda w: np.full(len(w), np.nan), 5, draws=10) is None


MCNEMAR = [
    # only first right, only second right, p
    (0, 0, 1.0),
    (5, 5, 1.0),
    (1, 9, 0.021484375),
    (0, 10, 2 * 0.5**10),
    (9, 1, 0.021484375),
]


@pytest.mark.parametrize(("first", "second", "p"), MCNEMAR)
def test_mcnemar_exact(first: int, second: int, p: float) -> None:
    pairs = [(True, False)] * first + [(False, True)] * second + [(True, True)] * 7 + [(False, False)] * 3
    assert mcnemar(pairs) == pytest.approx(p)


def test_permutation_agrees_with_the_exact_sign_flip_distribution() -> None:
    differences = [1.0, 0.5, 0.25, -0.25, 0.75, 0.5]
    exact = stats.permutation_test((differences,), np.sum, permutation_type="samples", n_resamples=np.inf).pvalue
    assert paired_permutation(differences) == pytest.approx(exact, abs=0.01)
    assert paired_permutation([0.0, 0.0]) == 1.0


def test_holm_agrees_with_the_textbook() -> None:
    assert holm({"a": 0.01, "b": 0.04, "c": 0.03}) == pytest.approx({"a": 0.03, "b": 0.06, "c": 0.06})
    assert holm({"a": 0.6, "b": 0.7}) == {"a": 1.0, "b": 1.0}
    assert holm({}) == {}
