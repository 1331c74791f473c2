"""Charts as plain data for the templates: curves as SVG paths, strips as runs of equal verdicts, shares of a bar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from dragoman.eval.leaderboard import Group
from dragoman.eval.metrics.scoring import taxonomy
from dragoman.eval.results import Cell, Chain

#: How verdicts are ordered and coloured everywhere: best first.
VERDICTS = ("AC", "AC~", "WA", "RE", "TLE", "MLE", "OLE", "FLE", "SV", "CE", "NC", "IE", "?")
MEANINGS = {
    "AC": "accepted",
    "AC~": "accepted by the given tests, refuted by a generated one",
    "WA": "wrong answer",
    "RE": "runtime error",
    "TLE": "time limit",
    "MLE": "memory limit",
    "OLE": "output limit",
    "FLE": "file-system limit",
    "SV": "security violation",
    "CE": "compile error",
    "NC": "no candidate",
    "IE": "infrastructure error, not charged",
    "?": "not tried yet",
}


def ending(chains: Sequence[Chain]) -> str:
    """How a problem's first chain ended."""
    if not chains:
        return "?"
    last = chains[0].last
    if chains[0].infra:
        return "IE"
    return "AC~" if last.accepted and not last.proven else last.verdict.value


def endings(cell: Cell) -> dict[str, str]:
    """Problem → how it ended, in the suite's order."""
    return {problem.name: ending(cell.chains.get(problem.name, ())) for problem in cell.problems}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Neighbouring problems with the same verdict."""

    start: int
    width: int
    verdict: str
    title: str


def strip(cell: Cell) -> list[Stretch]:
    """A cell's verdicts in the suite's order, neighbours joined."""
    found: list[Stretch] = []
    at = 0
    for verdict, run in groupby(endings(cell).items(), key=lambda item: item[1]):
        names = [name for name, _ in run]
        title = names[0] if len(names) == 1 else f"{names[0]} … {names[-1]}"
        found.append(Stretch(at, len(names), verdict, f"{verdict}: {title}"))
        at += len(names)
    return found


@dataclass(frozen=True, slots=True)
class Share:
    """One part of a stacked bar, in percent of its length."""

    verdict: str
    label: str
    count: int
    percent: float


def bar(cell: Cell) -> list[Share]:
    """How a cell's chains ended, as a stacked bar, best first."""
    found = taxonomy(cell)
    total = sum(found.values())
    parts = [Share("AC~" if "fuzz" in label else label.split()[0], label, count, 100 * count / total) for label, count in found.items()]
    return sorted(parts, key=lambda part: (VERDICTS.index(part.verdict), -part.count))


@dataclass(frozen=True, slots=True)
class Curve:
    """One translator's DSR@0…K: an SVG path over a plot of 100 × 100, and its last value."""

    label: str
    path: str
    band: str
    last: float
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """The curves of one pair; ``ticks`` are the rounds with their x."""

    title: str
    curves: tuple[Curve, ...]
    ticks: tuple[tuple[int, float], ...]


def plots(groups: Sequence[Group]) -> list[Plot]:
    """DSR@K over K of every group in which somebody repairs."""
    found = []
    for group in groups:
        rounds = max((row.cell.rounds for row in group.rows), default=0)
        if rounds == 0:
            continue
        x = [100 * k / rounds for k in range(rounds + 1)]
        curves = []
        for row in group.rows:
            figures = [row.figures[f"dsr@{k}"] for k in range(row.cell.rounds + 1) if f"dsr@{k}" in row.figures]
            values = [100 * (figure.value or 0.0) for figure in figures]
            if not values:
                continue
            low = [100 * figure.interval.low if figure.interval else value for figure, value in zip(figures, values, strict=True)]
            high = [100 * figure.interval.high if figure.interval else value for figure, value in zip(figures, values, strict=True)]
            band = _path([*zip(x, high, strict=False), *reversed(list(zip(x, low, strict=False)))]) + "Z"
            curves.append(Curve(row.cell.translator, _path(list(zip(x, values, strict=False))), band, values[-1], tuple(values)))
        found.append(Plot(f"{group.pair.replace('-', ' → ')}, {group.suite}", tuple(curves), tuple(enumerate(x))))
    return found


def _path(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f},{100 - y:.1f}" for x, y in points)
