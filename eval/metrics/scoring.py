"""A cell's figures: every metric with its interval and the n that it stands on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from dragoman.eval.metrics.execution import computational_accuracy, dsr, executability, pass_at_k, pass_ratio, solve
from dragoman.eval.results import Cell, Chain
from dragoman.eval.statistics import Interval, bootstrap_mean, wilson

#: Text metrics as they are stored per attempt.
TEXT = ("em", "bleu", "chrf", "codebleu", "codebleu_ngram", "codebleu_weighted_ngram", "codebleu_syntax", "codebleu_dataflow")
PASS_AT = (1, 5, 10, 100)


@dataclass(frozen=True, slots=True)
class Figure:
    """One metric of one cell: a mean over ``values`` (one per problem, in the order of ``problems``); None without any."""

    values: tuple[float, ...]
    problems: tuple[str, ...] = ()
    interval: Interval | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)

    @property
    def value(self) -> float | None:
        return sum(self.values) / len(self.values) if self.values else None

    @property
    def n(self) -> int:
        return len(self.values)


def figure(values: Mapping[str, float], **detail: Any) -> Figure:
    """A figure from one number per problem: Wilson's interval where all are 0 or 1, else a bootstrap over problems."""
    numbers = tuple(float(value) for value in values.values())
    if all(number in (0.0, 1.0) for number in numbers):
        interval = wilson(int(sum(numbers)), len(numbers))
    else:
        interval = bootstrap_mean(numbers)
    return Figure(numbers, tuple(values), interval, detail)


@lru_cache(maxsize=128)  # a command asks for the same cell's figures several times: to store them, to rank, to print
def score(cell: Cell) -> Mapping[str, Figure]:
    """All figures of a cell, by name, in the order in which they are shown.

    n is the suite's size less what the machine lost: everything else that is not accepted is a failure. ``dsr_fuzz@k`` is absent where
    the run made no fuzz tests.
    """
    scored = cell.scored
    figures: dict[str, Figure] = {}

    def add(name: str, values: Sequence[float], names: Sequence[str] | None = None, **detail: Any) -> None:
        figures[name] = figure(dict(zip(names if names is not None else scored, values, strict=True)), **detail)

    accepted = [[chain.first_accepted() for chain in chains] for chains in scored.values()]
    for k in range(cell.rounds + 1):
        add(f"dsr@{k}", dsr(accepted, k))
    if cell.fuzz:
        proven = [[chain.first_proven() for chain in chains] for chains in scored.values()]
        unfuzzed = sum(any(step.accepted and step.fuzz is None for step in chain.rounds) for chains in scored.values() for chain in chains)
        for k in range(cell.rounds + 1):
            add(f"dsr_fuzz@{k}", dsr(proven, k), without_fuzz=unfuzzed)
    _sampled(cell, scored, add)
    add("ca", computational_accuracy([[chain.first.verdict for chain in chains] for chains in scored.values()]))
    given = {problem.name: problem.given for problem in cell.problems}
    add(
        "pass_ratio",
        [
            _mean([pass_ratio(chain.first.verdict, chain.first.tests, len(chain.first.tests) or given[name]) for chain in chains])
            for name, chains in scored.items()
        ],
    )
    add("executability", [_mean([executability(chain.first.verdict, chain.first.tests) for chain in chains]) for chains in scored.values()])
    for name in TEXT:
        for suffix, rounds in (("", "first"), ("_last", "last")) if cell.rounds else (("", "first"),):
            values = {problem: _text(chains, name, rounds) for problem, chains in scored.items()}
            known = {problem: value for problem, value in values.items() if value is not None}
            figures[name + suffix] = figure(known, missing=len(values) - len(known))
    return figures


def _sampled(cell: Cell, scored: Mapping[str, tuple[Chain, ...]], add: Any) -> None:
    """pass@k and solve@(n, K). A problem that lost samples to the machine and has fewer than k left cannot be estimated and is left out."""
    for k in sorted({k for k in PASS_AT if k <= cell.samples} | {cell.samples}):
        enough = {name: chains for name, chains in scored.items() if len(chains) >= k}
        values = [pass_at_k(len(chains), sum(chain.first.accepted for chain in chains), k) for chains in enough.values()]
        add(f"pass@{k}", values, list(enough), too_few=len(scored) - len(enough))
    if cell.samples > 1:
        enough = {name: chains for name, chains in scored.items() if len(chains) >= cell.samples}
        firsts = [[chain.first_accepted() for chain in chains] for chains in enough.values()]
        for k in sorted({0, cell.rounds}):
            add(f"solve@({cell.samples},{k})", solve(firsts, cell.samples, k), list(enough), too_few=len(scored) - len(enough))


def _text(chains: Sequence[Chain], name: str, which: str) -> float | None:
    values = [getattr(chain, which).text.get(name) for chain in chains]
    return None if any(value is None for value in values) else _mean(values)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def taxonomy(cell: Cell) -> dict[str, int]:
    """How the chains that count ended: the last round's verdict, CE and NC with their cause; an accepted one that fuzz refuted is ``AC, fuzz …``."""
    found: Counter[str] = Counter()
    for chains in cell.scored.values():
        for chain in chains:
            last = chain.last
            label = last.verdict.value
            if last.cause and not last.accepted:
                label += f" {last.cause.split(':')[0]}"  # a reason's kind: what follows is about this one program
            if last.accepted and not last.proven:
                label += f", fuzz {last.fuzz}"
            found[label] += 1
    return dict(found.most_common())


def summary(cell: Cell) -> dict[str, Any]:
    """A cell as ``score --json`` prints it: counts, then each metric's value, then their intervals under ``ci``."""
    figures: Mapping[str, Figure] = {} if cell.skipped else score(cell)
    steps = [step for chains in cell.chains.values() for chain in chains for step in chain.rounds]
    return {
        "suite": cell.suite,
        "translator": cell.translator,
        "source": cell.source,
        "target": cell.target,
        "run": cell.run,
        "n": len(cell.scored),
        "skipped": len(cell.problems) if cell.skipped else 0,
        "skip_reason": cell.skipped,
        "ie": cell.infra,
        "excluded": len(cell.excluded),
        "pending": cell.pending,
        "samples": cell.samples,
        "rounds": cell.rounds,
        "fuzz": cell.fuzz,
        "evidence": cell.evidence,
        "feedback": cell.feedback,
        "exam": "visible" if cell.visible_exam else "hidden",
        **{name: found.value for name, found in figures.items()},
        "prompt_tokens": sum(step.prompt_tokens for step in steps),
        "completion_tokens": sum(step.completion_tokens for step in steps),
        "cost": sum(step.cost for step in steps),
        "verdicts": taxonomy(cell),
        "ci": {name: [found.interval.low, found.interval.high] for name, found in figures.items() if found.interval},
        "of": {name: found.n for name, found in figures.items() if found.n != len(cell.scored)},
    }
