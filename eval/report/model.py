"""What the pages show, gathered from the store."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.datasets.values import CodecError, from_json
from dragoman.eval.leaderboard import Group
from dragoman.eval.results import Cell
from dragoman.eval.store.schema import Attempt, Observation
from dragoman.executors.outcome import Verdict

#: Rules in fewer failures than this say nothing.
FEWEST = 3
SHOWN_RULES = 12
SHOWN_CAUSES = 12
#: Tests that are listed one by one per kind; accepted ones are only counted.
SHOWN_TESTS = 6


@dataclass(frozen=True, slots=True)
class Suspect:
    """A rule and how its candidates ended: over-represented among failures."""

    target: str
    rule: str
    failed: int
    passed: int
    expected: float

    @property
    def share(self) -> float:
        return 100 * self.failed / (self.failed + self.passed)


def suspects(cells: Sequence[Cell]) -> list[Suspect]:
    """Rules that failing first answers share, by how many more failures they have than their target's average gives them."""
    found: list[Suspect] = []
    for cell in cells:
        failed: Counter[str] = Counter()
        passed: Counter[str] = Counter()
        steps = [chain.first for chains in cell.scored.values() for chain in chains if chain.first.verdict is not Verdict.NC]
        for step in steps:
            (passed if step.proven else failed).update(set(step.rules))
        average = sum(not step.proven for step in steps) / len(steps) if steps else 0.0
        for rule, count in failed.items():
            if count >= FEWEST:
                found.append(Suspect(cell.target, rule, count, passed[rule], average * (count + passed[rule])))
    return sorted((s for s in found if s.failed > s.expected), key=lambda s: s.expected - s.failed)[:SHOWN_RULES]


def causes(cells: Sequence[Cell]) -> list[tuple[str, int, Mapping[str, int]]]:
    """Why there was no candidate: diagnostic codes (else the reason's first words) with how often each occurred, by target."""
    by_target: dict[str, Counter[str]] = defaultdict(Counter)
    for cell in cells:
        for chains in cell.scored.values():
            for chain in chains:
                step = chain.last
                if step.verdict is Verdict.NC:
                    reasons = set(step.diagnostics) or {_reason(step.cause)}
                    for reason in reasons:
                        by_target[reason][cell.target] += 1
    ordered = sorted(by_target.items(), key=lambda item: -sum(item[1].values()))
    return [(reason, sum(counts.values()), counts) for reason, counts in ordered[:SHOWN_CAUSES]]


def _reason(cause: str | None) -> str:
    found = re.search(r"\[([\w.-]+)\]", cause or "")
    return found[1] if found else (cause or "no reason given")[:60]


def overview(groups: Sequence[Group]) -> tuple[list[str], list[tuple[str, list[tuple[float | None, str]]]]]:
    """Pairs, and per translator (and suite, where there are several) the headline figure on each: value in points and a title."""
    pairs = sorted({group.pair for group in groups})
    suites = {group.suite for group in groups}
    table: dict[str, dict[str, tuple[float | None, str]]] = defaultdict(dict)
    for group in groups:
        for row in group.rows:
            label = row.cell.translator + (f" · {group.suite}" if len(suites) > 1 else "")
            value = None if row.value is None else 100 * row.value
            title = row.cell.skipped or f"{row.headline} of {len(row.cell.scored)} problems"
            table[label][group.pair] = (value, title)
    headings = [pair.replace("-", " → ") for pair in pairs]
    return headings, [(label, [found.get(pair, (None, "not run")) for pair in pairs]) for label, found in table.items()]


# --- a problem's page -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Tests:
    """A round's tests of one kind: how many were accepted, and the others one by one."""

    kind: str
    accepted: int
    total: int
    shown: tuple[Mapping[str, str], ...]
    more: int


def tests(attempt: Attempt) -> list[Tests]:
    """The given and the fuzz tests of an attempt; kinds without tests are left out."""
    found = []
    for kind in ("given", "fuzz"):
        seen = [observation for observation in attempt.observations if observation.kind == kind]
        if not seen:
            continue
        accepted = sum(observation.verdict == Verdict.AC for observation in seen)
        # Accepted tests are listed only where nothing failed: then they are what there is to see.
        listed = [observation for observation in seen if observation.verdict != Verdict.AC] or (seen[:1] if kind == "given" else [])
        shown = tuple(_test(observation) for observation in listed[:SHOWN_TESTS])
        found.append(Tests(kind, accepted, len(seen), shown, max(0, len(listed) - SHOWN_TESTS)))
    return found


def _test(seen: Observation) -> dict[str, str]:
    return {
        "verdict": seen.verdict,
        "call": seen.call,
        "expected": readable(seen.expected),
        "actual": readable(seen.actual),
        "detail": seen.detail,
    }


def readable(text: str | None) -> str:
    """A canonical outcome as people read it: the value, or what was raised."""
    if text is None:
        return ""
    try:
        document: Any = json.loads(text)
        if isinstance(document, dict) and "raise" in document:
            name, message = document["raise"]
            return f"raises {name}({message!r})" if message else f"raises {name}"
        if isinstance(document, dict) and "ok" in document:
            return repr(from_json(document["ok"]))
    except (ValueError, CodecError, TypeError):
        pass
    return text


def resources(attempt: Attempt) -> str:
    """What compiling and running took."""
    compiling = [run for run in attempt.executions if run.phase == "compile"]
    running = [run for run in attempt.executions if run.phase != "compile"]
    parts = []
    if compiling:
        parts.append(f"compile {sum(run.cpu_s for run in compiling):.2f} s CPU")
    if running:
        parts.append(f"run {sum(run.cpu_s for run in running):.2f} s CPU in {len(running)} process{'es' * (len(running) > 1)}")
        parts.append(f"{max(run.memory for run in running) / 2**20:.0f} MiB")
    if attempt.prompt_tokens or attempt.completion_tokens:
        parts.append(f"{attempt.prompt_tokens} + {attempt.completion_tokens} tokens, ${attempt.cost:.4f}, {attempt.latency_s:.1f} s")
    return " · ".join(parts)


def slug(position: int, name: str) -> str:
    """A file name for a problem: its position, so that it is unique, and what is safe of its name."""
    safe = re.sub(r"[^A-Za-z0-9_.-]+", "-", name).strip("-.")[:60]
    return f"{position:04}-{safe}" if safe else f"{position:04}"
