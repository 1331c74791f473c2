"""Who is best at what: cells ranked within what can be compared, with the significance of each distance to the leader."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.eval.metrics.scoring import Figure, score
from dragoman.eval.results import Cell
from dragoman.eval.statistics import holm, mcnemar, paired_permutation


@dataclass(frozen=True, slots=True)
class Row:
    """One cell on the leaderboard. ``rank`` counts from 1 within its group; ``p`` is its distance to the leader, adjusted; None for the leader."""

    cell: Cell
    figures: Mapping[str, Figure]
    headline: str
    rank: int = 0
    p: float | None = None

    @property
    def value(self) -> float | None:
        """The figure that ranks."""
        figure = self.figures.get(self.headline)
        return figure.value if figure else None


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that may be compared: one suite, one pair, one kind of evidence, one kind of exam."""

    suite: str
    pair: str
    evidence: str
    exam: str
    rows: tuple[Row, ...]


def headline(cell: Cell) -> str:
    """The figure that ranks a cell: proven by fuzz where there was any, after all rounds."""
    return f"dsr_fuzz@{cell.rounds}" if cell.fuzz else f"dsr@{cell.rounds}"


def leaderboard(cells: Sequence[Cell]) -> list[Group]:
    """Cells in groups that may be compared, best first; skipped cells come last, in groups of their own pair."""
    groups: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    for cell in cells:
        row = Row(cell, {} if cell.skipped else score(cell), headline(cell))
        groups[cell.suite, cell.pair, "" if cell.skipped else cell.evidence, "visible" if cell.visible_exam else "hidden"].append(row)
    return [Group(*key, tuple(_ranked(rows))) for key, rows in groups.items()]


def _ranked(rows: Sequence[Row]) -> list[Row]:
    ordered = sorted(rows, key=lambda row: -1.0 if row.value is None else row.value, reverse=True)
    if not ordered or ordered[0].value is None:
        return ordered
    leader = ordered[0]
    adjusted = holm({number: p for number, row in enumerate(ordered[1:], 1) if (p := significance(leader, row)) is not None})
    ranked = []
    for number, row in enumerate(ordered):
        better = sum(other.value is not None and row.value is not None and other.value > row.value for other in ordered)
        ranked.append(Row(row.cell, row.figures, row.headline, better + 1, adjusted.get(number)))
    return ranked


def significance(first: Row, second: Row) -> float | None:
    """p of the difference of two cells' headline figures over the problems that both have; None where there are none.

    Exact McNemar for single samples, else a paired permutation by problem.
    """
    one, two = (row.figures.get(row.headline) for row in (first, second))
    if one is None or two is None:
        return None
    left, right = dict(zip(one.problems, one.values, strict=True)), dict(zip(two.problems, two.values, strict=True))
    common = [problem for problem in left if problem in right]
    if not common:
        return None
    if first.cell.samples == second.cell.samples == 1:
        return mcnemar([(left[problem] == 1.0, right[problem] == 1.0) for problem in common])
    return paired_permutation([left[problem] - right[problem] for problem in common])
