"""Intervals and tests of significance: small functions over arrays, seeded, with their sources.

Everything that resamples resamples *problems*: a problem's samples stay together, so the input is one number per problem.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

DRAWS = 10_000
SEED = 20_240_229
CONFIDENCE = 0.95

Array = NDArray[np.float64]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Interval:
    """A two-sided confidence interval."""

    low: float
    high: float


def wilson(successes: int, n: int, confidence: float = CONFIDENCE) -> Interval | None:
    """The score interval of a proportion (Wilson, JASA 1927); None at n = 0.

    Raises:
        ValueError: ``successes`` is not within 0..n.
    """
    if not 0 <= successes <= n:
        raise ValueError(f"{successes} successes of {n}")
    if n == 0:
        return None
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    share = successes / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    # The bound that touches 0 or 1 is exactly 0 or 1; floating point leaves it a hair away.
    return Interval(0.0 if successes == 0 else centre - half, 1.0 if successes == n else centre + half)


def bootstrap_mean(values: Sequence[float], draws: int = DRAWS, seed: int = SEED, confidence: float = CONFIDENCE) -> Interval | None:
    """Percentile bootstrap of a mean over problems (Efron, 1979); None without values."""
    if not len(values):
        return None
    data = np.asarray(values, dtype=np.float64)
    rng = np.random.default_rng(seed)
    drawn = [data[rng.integers(0, len(data), (size, len(data)), dtype=np.int32)].mean(axis=1) for size in _chunks(draws, len(data))]
    return percentile_interval(np.concatenate(drawn), confidence)


def bootstrap(
    statistic: Callable[[Array], Array], n: int, draws: int = DRAWS, seed: int = SEED, confidence: float = CONFIDENCE
) -> Interval | None:
    """Percentile bootstrap of any statistic that can be computed from weights.

    ``statistic`` gets a (draws, n) matrix saying how often each problem was drawn and returns one number per row; rows
    where it is not finite (a constant resample) are left out. None when n = 0 or no row is finite.
    """
    if n == 0:
        return None
    found = np.concatenate([statistic(weights) for weights in _weights(n, draws, seed)])
    finite = found[np.isfinite(found)]
    return percentile_interval(finite, confidence) if len(finite) else None


def percentile_interval(draws: Array, confidence: float = CONFIDENCE) -> Interval:
    """The middle ``confidence`` of a bootstrap distribution."""
    tail = (1 - confidence) / 2
    low, high = np.quantile(draws, [tail, 1 - tail])
    return Interval(float(low), float(high))


def mcnemar(both: Sequence[tuple[bool, bool]]) -> float:
    """Exact two-sided McNemar test on paired outcomes (McNemar 1947; binomial on the discordant pairs); 1.0 where none is discordant."""
    first = sum(a and not b for a, b in both)
    second = sum(b and not a for a, b in both)
    if first + second == 0:
        return 1.0
    n = first + second
    return min(1.0, 2 * sum(math.comb(n, k) for k in range(min(first, second) + 1)) / (1 << n))


def paired_permutation(differences: Sequence[float], draws: int = DRAWS, seed: int = SEED) -> float:
    """Two-sided paired permutation test by problem: signs of the differences are flipped at random (Fisher 1935).

    The observed arrangement counts as one of the draws, so that the value is never 0 (Phipson & Smyth, 2010).
    """
    data = np.asarray([d for d in differences if d], dtype=np.float64)
    if not len(data):
        return 1.0
    observed = abs(data.sum())
    rng = np.random.default_rng(seed)
    extreme = 0
    for size in _chunks(draws, len(data)):
        signs = rng.integers(0, 2, (size, len(data))) * 2.0 - 1.0
        # A tie with the observed sum is extreme; floats that should tie differ in the last bits.
        extreme += int((np.abs(signs @ data) >= observed - 1e-9 * max(1.0, observed)).sum())
    return (extreme + 1) / (draws + 1)


def holm(p_values: Mapping[Key, float]) -> dict[Key, float]:
    """Step-down adjusted p-values of one family (Holm, 1979)."""
    ordered = sorted(p_values, key=lambda key: p_values[key])
    adjusted: dict[Key, float] = {}
    running = 0.0
    for rank, key in enumerate(ordered):
        running = max(running, min(1.0, (len(ordered) - rank) * p_values[key]))
        adjusted[key] = running
    return {key: adjusted[key] for key in p_values}


def _weights(n: int, draws: int, seed: int) -> Iterator[Array]:
    """How often each of n problems was drawn when n are drawn with replacement; in chunks that stay small in memory."""
    rng = np.random.default_rng(seed)
    for size in _chunks(draws, n):
        drawn = rng.integers(0, n, (size, n), dtype=np.int32) + np.arange(size, dtype=np.int64)[:, None] * n
        yield np.bincount(drawn.ravel(), minlength=size * n).reshape(size, n).astype(np.float64)


def _chunks(draws: int, n: int, cells: int = 2_000_000) -> list[int]:
    size = max(1, min(draws, cells // max(1, n)))
    return [min(size, draws - start) for start in range(0, draws, size)]
