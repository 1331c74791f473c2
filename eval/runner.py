"""Orchestrates a run: suite, toolchains, work items, chains, rows, figures. Resuming is looking at what the store holds already."""

from __future__ import annotations

import os
import platform
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol

from tqdm import tqdm

from dragoman.datasets.problem import Problem
from dragoman.eval.config import BudgetConfig, RunConfig, code_version, fingerprint
from dragoman.eval.errors import ConfigError
from dragoman.eval.measure import measure
from dragoman.eval.results import Cell
from dragoman.eval.store import Item, RunInfo, RunSpec, Store
from dragoman.eval.store.rows import problem_key
from dragoman.eval.workers import Workers
from dragoman.executors.calibration import loop_cpu_s, time_scale
from dragoman.executors.toolchain import Toolchain
from dragoman.rules.errors import did_you_mean
from dragoman.transpile.protocol import Attempt
from dragoman.transpile.verify import comparison

#: Makes the chain of one item: problem, target, sample.
MakeChain = Callable[[Problem, str, int], Sequence[Attempt]]


class Parts(Protocol):
    """What a run is made of, besides its configuration and its store; ``dragoman.eval.parts`` has the real ones, tests their own."""

    def problems(self) -> Sequence[Problem]:
        """The suite, in order."""

    def targets(self) -> Sequence[str]:
        """Every language that can be translated to."""

    def toolchain(self, language: str) -> Toolchain:
        """What this machine has for a language."""

    def untestable(self, problem: Problem) -> str | None:
        """Why a problem cannot be scored here (its own source fails its tests); None where it can."""

    def chain(self, problem: Problem, target: str, sample: int) -> Sequence[Attempt]:
        """The finished chain of an item."""

    def workers(self) -> int:
        """How many items may be in work at once."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run left: its cells (those that were asked for), and why it stopped before its end, if it did."""

    run: RunInfo
    cells: tuple[Cell, ...]
    stopped: str | None = None


def run(config: RunConfig, parts: Parts, store: Store, quiet: bool = False) -> Outcome:
    """Do what is missing of a run, and compute its figures.

    Raises:
        ConfigError: a target is unknown, or the suite is empty.
        StoreError: the store cannot be written.
    """
    problems = _limited(parts.problems(), config)
    targets = resolve_targets(config, parts)
    spec = run_spec(config, problems)
    run_id = store.begin(spec, problems, {target: None if found.found else found.why for target, found in targets.items()})
    for language, found in {config.pair.source: parts.toolchain(config.pair.source), **targets}.items():
        store.add_toolchain(run_id, language, found.found, found.version, found.why)
    done, excluded = store.done(run_id), store.excluded(run_id)
    available = [target for target, found in targets.items() if found.found]
    items = [Item(problem.id, target, sample) for problem in problems for target in available for sample in range(config.samples)]
    todo = [item for item in items if item not in done and item.problem not in excluded]
    stopped = _work(config, parts, store, run_id, {problem.id: problem for problem in problems}, todo, len(items), quiet)
    (info,) = store.select_runs(run_id)
    with _bar("text metrics", None, quiet) as bar:
        cells = measure(store, [info], bar.update)
    return Outcome(info, tuple(cell for cell in cells if cell.target in targets), stopped)


def resolve_targets(config: RunConfig, parts: Parts) -> dict[str, Toolchain]:
    """The targets asked for, each with its toolchain; ``all`` are those that differ from the source.

    A language translated to itself, where it is asked for, shows that the representation in between keeps the meaning.

    Raises:
        ConfigError: nobody translates to a target.
    """
    known = list(parts.targets())
    others = [target for target in known if target != config.pair.source]
    wanted = others if config.pair.targets == "all" else list(dict.fromkeys(config.pair.targets))
    for target in wanted:
        if target not in known:
            raise ConfigError(f"pair.targets: cannot translate to '{target}'.{did_you_mean(target, known)} Known: {', '.join(known)}.")
    if not wanted:
        raise ConfigError("pair.targets is empty; give languages, or all")
    return {target: parts.toolchain(target) for target in wanted}


def run_spec(config: RunConfig, problems: Sequence[Problem]) -> RunSpec:
    """What the run is called in the store: a hash of everything that determines its results."""
    identity = {
        **config.identity(),
        "problems": fingerprint([problem_key(problem) for problem in problems]),
        "policy": asdict(comparison(config.pair.source)),
    }
    return RunSpec(
        key=fingerprint({**identity, "code": code_version()}),
        config_key=fingerprint(identity),
        suite=problems[0].suite,
        translator=config.translator.shown,
        source=config.pair.source,
        config=identity,
        code_version=code_version(),
        host=host(),
        calibration=calibration(),
    )


def host() -> dict[str, Any]:
    """The machine, as far as figures depend on it."""
    return {
        "system": platform.platform(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
    }


def calibration() -> dict[str, float]:
    """How fast this machine is, and what the time limits were multiplied by for it."""
    return {"loop_cpu_s": loop_cpu_s(), "time_scale": time_scale()}


def _limited(problems: Sequence[Problem], config: RunConfig) -> Sequence[Problem]:
    chosen = [problem for problem in problems if problem.language == config.pair.source]
    if not chosen:
        languages = sorted({problem.language for problem in problems})
        what = f"has problems in {', '.join(languages)} only" if languages else "is empty"
        raise ConfigError(f"suite {config.suite.name} {what}; pair.source is {config.pair.source}")
    return chosen[: config.suite.limit]


def _work(
    config: RunConfig,
    parts: Parts,
    store: Store,
    run_id: int,
    problems: Mapping[str, Problem],
    todo: Sequence[Item],
    total: int,
    quiet: bool,
) -> str | None:
    """Do the items; returns why the work stopped before its end."""

    def make(item: Item) -> tuple[str | None, Sequence[Attempt]]:
        problem = problems[item.problem]
        if why := parts.untestable(problem):
            return why, ()
        return None, parts.chain(problem, item.target, item.sample)

    spent = Spent(config.budget, *store.spent(run_id))
    if stopped := spent.up():
        return stopped
    workers = Workers(make, todo, parts.workers())
    with _bar(f"{config.translator.shown} on {config.suite.name}", total, quiet, total - len(todo)) as bar:
        for item, (untestable, chain) in workers:
            if untestable:
                store.exclude(run_id, problems[item.problem], untestable)
            else:
                store.save(run_id, problems[item.problem], item.target, config.translator.shown, item.sample, chain)
            bar.update(1)
            spent.add(chain)
            if stopped := spent.up():
                return stopped
    return None


class Spent:
    """Adds up what a run cost, in all its invocations (the wall time: in this one), and says when a budget is used up."""

    def __init__(self, budget: BudgetConfig, tokens: int = 0, cost: float = 0.0) -> None:
        self._budget = budget
        self._start = time.monotonic()
        self._tokens = tokens
        self._cost = cost

    def add(self, chain: Sequence[Attempt]) -> None:
        """Count a chain."""
        for attempt in chain:
            if (usage := attempt.candidate.usage) and not usage.cached:
                self._tokens += usage.prompt_tokens + usage.completion_tokens
                self._cost += usage.cost

    def up(self) -> str | None:
        """Which budget is used up, if one is."""
        budget = self._budget
        if budget.tokens is not None and self._tokens >= budget.tokens:
            return f"budget.tokens={budget.tokens} is used up ({self._tokens} tokens)"
        if budget.cost is not None and self._cost >= budget.cost:
            return f"budget.cost={budget.cost:g} is used up ({self._cost:.4f} US dollars)"
        if budget.wall_s is not None and time.monotonic() - self._start >= budget.wall_s:
            return f"budget.wall_s={budget.wall_s:g} is used up"
        return None


def _bar(what: str, total: int | None, quiet: bool, initial: int = 0) -> Any:
    interval = 0.2 if sys.stderr.isatty() else 15.0  # a log needs no animation
    return tqdm(
        desc=what, total=total, initial=initial, file=sys.stderr, disable=quiet, mininterval=interval, unit="item", dynamic_ncols=True
    )
