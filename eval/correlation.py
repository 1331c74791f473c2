"""Correlation between outcomes, at item level, at model level, and of text metrics with execution. NULL where a side is constant.

*Item level*: one translator, 0/1 over the problems that were scored in both languages. Phi is Pearson's r of two binary variables; Spearman and
tau-b are equal to it there, so only phi is reported, beside the largest phi that the two success rates allow (Davenport & El-Sanhurry 1991).
*Model level*: per-language scores over translators, Pearson and Spearman.
*Metric against execution*: point-biserial and tau-b of a text metric with AC (Evtikhiev et al., Out of the BLEU, JSS 2023, use tau).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from scipy import stats

from dragoman.eval.statistics import DRAWS, SEED, Array, Interval, bootstrap, percentile_interval

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Association:
    """One coefficient over ``n`` pairs; ``value`` is None where a side is constant or too short; ``bound`` is phi's maximum."""

    value: float | None
    n: int
    interval: Interval | None = None
    bound: float | None = None

    @property
    def relative(self) -> float | None:
        """``value`` / ``bound``: how much of the attainable association there is."""
        return None if self.value is None or not self.bound else self.value / self.bound


def phi(pairs: Sequence[tuple[bool, bool]], draws: int = DRAWS, seed: int = SEED) -> Association:
    """Phi of paired 0/1 outcomes with a bootstrap interval over the pairs (the four cells of the table, drawn as one multinomial)."""
    n = len(pairs)
    cells = np.array(
        [sum(pair == cell for pair in pairs) for cell in ((True, True), (True, False), (False, True), (False, False))], dtype=np.float64
    )
    value = float(_phi(cells[None, :])[0]) if n else math.nan
    if math.isnan(value):
        return Association(None, n)
    drawn = _phi(np.random.default_rng(seed).multinomial(n, cells / n, size=draws).astype(np.float64))
    interval = percentile_interval(drawn[np.isfinite(drawn)])
    return Association(value, n, interval, phi_max((cells[0] + cells[1]) / n, (cells[0] + cells[2]) / n))


def _phi(cells: Array) -> Array:
    both, first, second, neither = cells.T
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(
            (both * neither - first * second) / np.sqrt((both + first) * (second + neither) * (both + second) * (first + neither))
        )


def phi_max(p: float, q: float) -> float:
    """The largest phi of two binary variables with success rates p and q, both strictly between 0 and 1 (Guilford, 1965)."""
    low, high = min(p, q), max(p, q)
    return math.sqrt(low * (1 - high) / (high * (1 - low)))


def pearson(x: Sequence[float], y: Sequence[float]) -> Association:
    """Pearson's r with Fisher's interval (which needs four points); None below three points or where a side is constant."""
    if not _varied(x, y):
        return Association(None, len(x))
    found = stats.pearsonr(x, y)
    if len(x) < 4:
        return Association(float(found.statistic), len(x))
    low, high = found.confidence_interval()
    return Association(float(found.statistic), len(x), Interval(float(low), float(high)))


def spearman(x: Sequence[float], y: Sequence[float]) -> Association:
    """Spearman's rank correlation; None below three points or where a side is constant."""
    return Association(float(stats.spearmanr(x, y).statistic) if _varied(x, y) else None, len(x))


def _varied(x: Sequence[float], y: Sequence[float]) -> bool:
    return len(x) >= 3 and len(set(x)) > 1 and len(set(y)) > 1


def point_biserial(accepted: Sequence[bool], scores: Sequence[float]) -> Association:
    """Pearson's r of a 0/1 outcome and a score, with a bootstrap interval over problems."""
    if not _varied(accepted, scores):
        return Association(None, len(scores))
    x, y = np.asarray(accepted, dtype=np.float64), np.asarray(scores, dtype=np.float64)

    def statistic(weights: Array) -> Array:
        n = weights.sum(axis=1)
        mean_x, mean_y = weights @ x / n, weights @ y / n
        covariance = weights @ (x * y) / n - mean_x * mean_y
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(covariance / np.sqrt((weights @ (x * x) / n - mean_x**2) * (weights @ (y * y) / n - mean_y**2)))

    return Association(float(stats.pointbiserialr(accepted, scores).statistic), len(scores), bootstrap(statistic, len(scores)))


def tau_b(accepted: Sequence[bool], scores: Sequence[float]) -> Association:
    """Kendall's tau-b of a 0/1 outcome and a score, with a bootstrap interval over problems.

    With one binary side, concordant minus discordant pairs are a running sum over the sorted scores, so all resamples are made at once.
    """
    if not _varied(accepted, scores):
        return Association(None, len(scores))
    order = np.argsort(scores, kind="stable")
    right = np.asarray(accepted, dtype=np.float64)[order]
    _, starts = np.unique(np.asarray(scores, dtype=np.float64)[order], return_index=True)

    def statistic(weights: Array) -> Array:
        drawn = weights[:, order]
        positive, every = np.add.reduceat(drawn * right, starts, axis=1), np.add.reduceat(drawn, starts, axis=1)
        negative = every - positive
        below = np.cumsum(negative, axis=1) - negative
        above = negative.sum(axis=1, keepdims=True) - below - negative
        difference = (positive * (below - above)).sum(axis=1)
        n = every.sum(axis=1)
        pairs = n * (n - 1) / 2
        tied_scores = (every * (every - 1) / 2).sum(axis=1)
        untied_outcomes = positive.sum(axis=1) * negative.sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(difference / np.sqrt((pairs - tied_scores) * untied_outcomes))

    return Association(float(stats.kendalltau(accepted, scores).statistic), len(scores), bootstrap(statistic, len(scores)))


def matrix(
    outcomes: Mapping[str, Mapping[Item, bool]], coefficient: Callable[[Sequence[tuple[bool, bool]]], Association] = phi
) -> dict[tuple[str, str], Association]:
    """The coefficient of every two labels over the items that both have; symmetric, computed once for each two."""
    labels = list(outcomes)
    found: dict[tuple[str, str], Association] = {}
    for i, first in enumerate(labels):
        for second in labels[i:]:
            common = [item for item in outcomes[first] if item in outcomes[second]]
            found[first, second] = found[second, first] = coefficient([(outcomes[first][item], outcomes[second][item]) for item in common])
    return found
