"""What ``from dragoman import load_run`` gives: the results of a store as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dragoman.eval.leaderboard import Group, leaderboard
from dragoman.eval.metrics.scoring import summary
from dragoman.eval.results import Cell, by_key
from dragoman.eval.store import RunInfo, Store
from dragoman.eval.store.schema import Attempt


@dataclass(frozen=True)
class Results:
    """The runs that were asked for, and what they found. Everything is read when it is first used."""

    url: str
    runs: tuple[RunInfo, ...]

    @cached_property
    def cells(self) -> Mapping[str, Cell]:
        """One cell per translator and pair, by ``"python-java"`` (with the translator, suite or run where those differ)."""
        with Store(self.url, create=False) as store:
            return by_key(store.cells(self.runs))

    @cached_property
    def leaderboard(self) -> list[Group]:
        """Cells ranked within what can be compared."""
        return leaderboard(list(self.cells.values()))

    def score(self) -> dict[str, dict[str, Any]]:
        """All figures of all cells, as ``dragoman score --json`` prints them."""
        return {key: summary(cell) for key, cell in self.cells.items()}

    def attempts(self, problem: str | None = None, target: str | None = None) -> list[Attempt]:
        """The attempts with their executions and observations; all, or those on one problem or target."""
        with Store(self.url, create=False) as store:
            return [attempt for run in self.runs for attempt in store.attempts(run.id, problem, target)]


def load_run(url: str, run: int | str | None = None) -> Results:
    """The results in the store at ``url``: of one run (its id or key), or of the newest run of each configuration.

    Raises:
        StoreError: there is no such store, or it cannot be read.
        NoSuchRun: it holds no such run.
    """
    with Store(url, create=False) as store:
        return Results(url, tuple(store.select_runs(run)))
