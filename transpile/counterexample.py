"""The smallest input on which a translation differs from its source, by greedy shrinking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from dragoman.datasets.problem import TestCase
from dragoman.datasets.values import encode
from dragoman.executors.outcome import Verdict
from dragoman.transpile import ir
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Observation
from dragoman.transpile.verify import Verifier

#: Rounds of shrinking, and inputs tried in each: every round is one compilation.
ROUNDS, WIDTH = 8, 60


def smaller(value: Any) -> Iterator[Any]:
    """Values of the same kind that are simpler, the simplest first."""
    match value:
        case bool() | None:
            if value:
                yield False
        case int():
            yield from dict.fromkeys(v for v in (0, 1, -1, value // 2, value - 1 if value > 0 else value + 1) if abs(v) < abs(value))
        case float():
            yield from (v for v in (0.0, 1.0, float(int(value)) if abs(value) < 1e15 else 0.0) if abs(v) < abs(value))
        case str():
            yield from _shorter(value)
            yield from (value[:i] + "a" + value[i + 1 :] for i, c in enumerate(value) if c not in "a ")
        case list():
            yield from _shorter(value)
            for i, item in enumerate(value):
                yield from ([*value[:i], s, *value[i + 1 :]] for s in smaller(item))
        case tuple():
            # A tuple's length is part of its type.
            for i, item in enumerate(value):
                yield from ((*value[:i], s, *value[i + 1 :]) for s in smaller(item))
        case dict():
            for key in value:
                yield {k: v for k, v in value.items() if k != key}
            for key, item in value.items():
                yield from ({**value, key: s} for s in smaller(item))
        case set() | frozenset():
            yield from (value - {item} for item in value)


def _shorter(value: Any) -> Iterator[Any]:
    half = len(value) // 2
    if half:
        yield value[:half]
        yield value[half:]
    for i in range(len(value)):
        yield value[:i] + value[i + 1 :]


def size(inputs: Sequence[Any]) -> tuple[int, str]:
    """The order in which inputs count as small."""
    text = encode(list(inputs))
    return len(text), text


def shrink(
    test: TestCase, entry: str, *, planner: Planner, verifier: Verifier, source: str, target: str, code: str, module: ir.Module
) -> tuple[TestCase, Observation] | None:
    """A test as small as greedy shrinking finds on which ``code`` still differs from the Python ``source``.

    None where the test is accepted to begin with.
    """
    best = _failing([test], entry, verifier, target, code, module)
    for _ in range(ROUNDS):
        if best is None:
            return None
        inputs = best[0].inputs or ()
        candidates = [tuple(s if j == i else v for j, v in enumerate(inputs)) for i, value in enumerate(inputs) for s in smaller(value)]
        tests = [TestCase(f"smaller-{k}", inputs=c, kind="fuzz") for k, c in enumerate(sorted(candidates, key=size)[:WIDTH])]
        prepared = [replace(t, kind="fuzz") for t in planner.prepare(source, entry, tests).tests]
        found = _failing(prepared, entry, verifier, target, code, module)
        if found is None:
            return best
        best = found
    return best


def _failing(
    tests: Sequence[TestCase], entry: str, verifier: Verifier, target: str, code: str, module: ir.Module
) -> tuple[TestCase, Observation] | None:
    if not tests:
        return None
    seen = verifier.verify_calls(target, code, module, tests, {t.id: entry for t in tests}).observations
    failing = [(t, o) for t, o in zip(tests, seen, strict=True) if o.verdict in (Verdict.WA, Verdict.RE)]
    return min(failing, key=lambda pair: size(pair[0].inputs or ())) if failing else None
