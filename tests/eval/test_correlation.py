"""Coefficients against scipy, closed forms and hand-made tables."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from dragoman.eval.correlation import matrix, pearson, phi, phi_max, point_biserial, spearman, tau_b

Pairs = list[tuple[bool, bool]]


def table(both: int, first: int, second: int, neither: int) -> Pairs:
    return [(True, True)] * both + [(True, False)] * first + [(False, True)] * second + [(False, False)] * neither


PHI = [
    # both, only first, only second, neither, phi, phi max
    (10, 0, 0, 10, 1.0, 1.0),
    (0, 10, 10, 0, -1.0, 1.0),
    (5, 5, 5, 5, 0.0, 1.0),
    (20, 40, 0, 40, math.sqrt(1 / 6), math.sqrt(1 / 6)),  # the second within the first: as much as there can be
    (10, 0, 0, 0, None, None),  # constant
    (5, 5, 0, 0, None, None),  # one side constant
    (0, 0, 0, 0, None, None),
]


@pytest.mark.parametrize(("both", "first", "second", "neither", "value", "bound"), PHI)
def test_phi(both: int, first: int, second: int, neither: int, value: float | None, bound: float | None) -> None:
    found = phi(table(both, first, second, neither))
    assert found.value == (None if value is None else pytest.approx(value))
    assert found.bound == (None if bound is None else pytest.approx(bound))
    assert found.n == both + first + second + neither


def test_phi_is_pearson_spearman_and_tau_b_of_binary_data() -> None:
    pairs = table(31, 12, 7, 50)
    x, y = zip(*pairs, strict=True)
    for reference in (stats.pearsonr, stats.spearmanr, stats.kendalltau):
        assert phi(pairs).value == pytest.approx(reference(x, y).statistic)


def test_phi_interval_covers_and_shrinks() -> None:
    small, large = phi(table(6, 2, 2, 6)), phi(table(600, 200, 200, 600))
    assert small.value == pytest.approx(large.value)
    assert small.interval is not None
    assert large.interval is not None
    assert small.value is not None
    assert small.interval.low < small.value < small.interval.high
    assert large.interval.high - large.interval.low < (small.interval.high - small.interval.low) / 5
    # Fisher's interval is a fair approximation at this size.
    low, high = stats.pearsonr(*zip(*table(600, 200, 200, 600), strict=True)).confidence_interval()
    assert (large.interval.low, large.interval.high) == pytest.approx((low, high), abs=0.01)


def test_relative_phi_is_one_where_one_set_of_successes_lies_in_the_other() -> None:
    assert phi(table(20, 40, 0, 40)).relative == pytest.approx(1.0)
    assert phi_max(0.2, 0.6) == phi_max(0.6, 0.2)


def test_model_level() -> None:
    x, y = [0.9, 0.5, 0.7, 0.1, 0.3], [0.8, 0.5, 0.9, 0.2, 0.1]
    assert pearson(x, y).value == pytest.approx(stats.pearsonr(x, y).statistic)
    assert spearman(x, y).value == pytest.approx(stats.spearmanr(x, y).statistic)
    assert pearson(x, y).interval is not None
    assert pearson(x[:3], y[:3]).interval is None
    assert pearson(x[:2], y[:2]).value is None  # two translators always correlate perfectly
    assert pearson([0.5] * 5, y).value is spearman([0.5] * 5, y).value is None


def test_metric_against_execution() -> None:
    rng = np.random.default_rng(11)
    accepted = [bool(v) for v in rng.integers(0, 2, 60)]
    scores = [round(float(v), 1) for v in rng.random(60) + 0.3 * np.array(accepted)]  # rounded: many ties
    for found, reference in (
        (point_biserial(accepted, scores), stats.pearsonr([float(a) for a in accepted], scores).statistic),
        (tau_b(accepted, scores), stats.kendalltau(accepted, scores).statistic),
    ):
        assert found.value == pytest.approx(reference)
        assert found.interval is not None
        assert found.interval.low < reference < found.interval.high
    assert tau_b([True] * 60, scores).value is point_biserial([True] * 60, scores).value is None


def test_vectorised_bootstraps_agree_with_scipy_on_each_resample(monkeypatch: pytest.MonkeyPatch) -> None:
    accepted, scores = [True, False, True, True, False, False, True], [0.5, 0.1, 0.5, 0.9, 0.6, 0.1, 0.2]
    rows: list[list[int]] = [[0, 0, 1, 2, 4, 5, 6], [1, 1, 1, 3, 3, 2, 5], [6, 5, 4, 3, 2, 1, 0]]
    weights = np.array([[row.count(i) for i in range(7)] for row in rows], dtype=float)
    for function, reference in ((tau_b, stats.kendalltau), (point_biserial, stats.pearsonr)):
        statistics: list[object] = []
        monkeypatch.setattr("dragoman.eval.correlation.bootstrap", lambda statistic, n: statistics.append(statistic))  # noqa: B023
        function(accepted, scores)
        expected = [reference([float(accepted[i]) for i in row], [scores[i] for i in row]).statistic for row in rows]
        assert list(statistics[0](weights)) == pytest.approx(expected)  # type: ignore[operator]


def test_matrix_uses_common_items_only() -> None:
    found = matrix({"java": {"p1": True, "p2": False, "p3": True}, "rust": {"p2": False, "p3": True, "p4": True}})
    assert found["java", "rust"].n == 2
    assert found["java", "rust"].value == pytest.approx(1.0)
    assert found["java", "rust"] == found["rust", "java"]
    assert found["java", "java"].n == 3
