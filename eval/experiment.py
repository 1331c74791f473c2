"""``dragoman run`` without its command line: one run, or a sweep of runs through Hydra's launcher into one store."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dragoman.eval.compose import compose, expand
from dragoman.eval.config import RunConfig
from dragoman.eval.errors import EvalError
from dragoman.eval.leaderboard import Group, leaderboard
from dragoman.eval.metrics.scoring import summary
from dragoman.eval.parts import RealParts
from dragoman.eval.results import Cell, by_key
from dragoman.eval.runner import run
from dragoman.eval.store import Store
from dragoman.rules.errors import DragomanError


@dataclass(frozen=True, slots=True)
class Found:
    """What an experiment found: its cells, and what a person should know besides."""

    cells: tuple[Cell, ...]
    notes: tuple[str, ...] = ()

    @property
    def scores(self) -> dict[str, dict[str, Any]]:
        """As ``dragoman score --json`` prints them."""
        return {key: summary(cell) for key, cell in by_key(self.cells).items()}

    @property
    def leaderboard(self) -> list[Group]:
        return leaderboard(self.cells)

    @property
    def nothing_ran(self) -> bool:
        """No target had a toolchain."""
        return all(cell.skipped for cell in self.cells)


class SweepError(EvalError):
    """Some runs of a sweep failed; the exit code is that of the worst."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def configurations(overrides: Sequence[str], multirun: bool = False) -> list[dict[str, Any]]:
    """The checked configurations that a command line means. Raises ``ConfigError``."""
    jobs = [without_hydra(job) for job in expand(overrides)] if multirun else [list(overrides)]
    return [compose(job).shown() for job in jobs]


def single(overrides: Sequence[str]) -> Found:
    """One run.

    Raises:
        ConfigError, StoreError, ExecutorError, SuiteError: as their parts do; nothing was done then.
    """
    config = compose(overrides)
    return _done(config, perform(config))


def perform(config: RunConfig, quiet: bool = False) -> Found:
    """Do one run with the real parts."""
    with Store(config.store.url) as store, RealParts(config, store) as parts:
        outcome = run(config, parts, store, quiet)
    notes = []
    if outcome.stopped:
        notes.append(f"stopped: {outcome.stopped}; the same command with more goes on from here")
    for cell in outcome.cells:
        if cell.skipped:
            notes.append(f"skipped {cell.pair}: {cell.skipped}")
        if cell.infra:
            notes.append(f"{cell.pair}: {cell.infra} problems lost to infrastructure errors; the same command tries them again")
    if excluded := {name for cell in outcome.cells for name in cell.excluded}:
        notes.append(f"{len(excluded)} problems cannot be scored, since no test of theirs works on their own source")
    return Found(outcome.cells, tuple(notes))


def _done(config: RunConfig, found: Found) -> Found:
    if config.report.out is None:
        return found
    from dragoman.eval.report import write_report

    written = write_report(config.store.url, Path(config.report.out))
    return Found(found.cells, (*found.notes, f"report: {written.index}"))


def without_hydra(overrides: Sequence[str]) -> list[str]:
    """Overrides without those that are for Hydra itself."""
    return [word for word in overrides if not word.lstrip("+~").startswith("hydra")]


def sweep(overrides: Sequence[str]) -> Found:
    """All combinations, each a run of its own, through the launcher that the configuration names (joblib: processes of this machine).

    Hydra runs in a process of its own: it belongs to the command line that starts it, and its workers print.

    Raises:
        ConfigError: a job's overrides mean nothing; nothing was done then.
        SweepError: some of the runs failed; the others are in the store.
    """
    jobs = expand(overrides)
    configs = [compose(without_hydra(job)) for job in jobs]
    with tempfile.TemporaryDirectory(prefix="dragoman-sweep-") as folder:
        command = [sys.executable, "-m", "dragoman.eval.sweep", "--multirun", *overrides, *_own_overrides(overrides, len(jobs))]
        done = subprocess.run(command, stdout=sys.stderr, env={**os.environ, "DRAGOMAN_SWEEP": folder}, check=False)
        results = [json.loads(path.read_text()) for path in sorted(Path(folder).glob("*.json"))]
    failed = [result for result in results if "error" in result]
    if failed:
        worst = max(result["exit_code"] for result in failed)
        raise SweepError(f"{len(failed)} of {len(jobs)} runs failed; the first: {failed[0]['error']}", worst)
    if done.returncode != 0 or len(results) < len(jobs):
        raise SweepError(
            f"the sweep ended after {len(results)} of {len(jobs)} runs (exit code {done.returncode}); the same command goes on", 3
        )
    return _done(configs[-1], Found(_cells(configs, results), tuple(dict.fromkeys(note for result in results for note in result["notes"]))))


def _own_overrides(overrides: Sequence[str], jobs: int) -> list[str]:
    """Share the cores between the runs that are in work at once, unless the caller said how."""
    cores = os.cpu_count() or 1
    at_once = min(cores, jobs)
    own = []
    if not any(word.lstrip("+").startswith("hydra.launcher") or word.startswith("hydra/launcher") for word in overrides):
        own.append(f"hydra.launcher.n_jobs={at_once}")
    if not any(word.startswith("executor.slots") for word in overrides):
        own.append(f"executor.slots={max(1, cores // at_once)}")
    return own


def _cells(configs: Sequence[RunConfig], results: Sequence[Mapping[str, Any]]) -> tuple[Cell, ...]:
    wanted = {(result["run"], target) for result in results for target in result["targets"]}
    with Store(configs[0].store.url, create=False) as store:
        runs = [info for info in store.runs() if any(info.id == run for run, _ in wanted)]
        return tuple(cell for cell in store.cells(runs) if (cell.run, cell.target) in wanted)


def job(config: RunConfig, number: int, folder: Path) -> None:
    """One run of a sweep; leaves its result, or its error, as ``folder/<number>.json``."""
    try:
        found = perform(config, quiet=True)
        result: dict[str, Any] = {
            "run": found.cells[0].run,
            "targets": [cell.target for cell in found.cells],
            "notes": list(found.notes),
        }
        print(f"done: {config.translator.shown} on {config.suite.name} to {', '.join(result['targets'])}", file=sys.stderr)
    except DragomanError as error:
        result = {"error": error.message, "exit_code": error.exit_code}
    text = folder / f".{number}"
    text.write_text(json.dumps(result))
    shutil.move(text, folder / f"{number:06}.json")
