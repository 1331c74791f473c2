"""Synthetic results in a few words, so that tests of metrics read as tables.

A chain is its rounds' verdicts: ``"CE WA AC"``. A round may name its tests and its fuzz verdict: ``"WA[AC,WA]"``, ``"AC~WA"`` (accepted, refuted by
fuzz).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from dragoman.eval.results import Cell, Chain, ProblemInfo, Round
from dragoman.executors.outcome import Verdict

Chains = Mapping[str, Sequence[str]]


def round_of(word: str, number: int, given: int) -> Round:
    match = re.fullmatch(r"([A-Z]+)(?:\[([A-Z,]*)\])?(?:~([A-Z]+))?", word)
    assert match, word
    verdict = Verdict(match[1])
    tests = tuple(Verdict(name) for name in match[2].split(",")) if match[2] else (verdict,) * given
    fuzz = Verdict(match[3]) if match[3] else None
    return Round(number, verdict, tests, fuzz, (fuzz,) if fuzz else ())


def chain_of(text: str, sample: int = 0, given: int = 1) -> Chain:
    return Chain(sample, tuple(round_of(word, number, given) for number, word in enumerate(text.split())))


def cell_of(
    table: Chains, target: str = "java", given: int = 1, text: Mapping[str, Mapping[str, float | None]] | None = None, **about: Any
) -> Cell:
    """A cell from problem name → chains; ``rounds`` and ``samples`` follow from them unless given. ``text``: problem → text metrics."""
    chains = {name: tuple(chain_of(words, sample, given) for sample, words in enumerate(texts)) for name, texts in table.items()}
    for name, metrics in (text or {}).items():
        chains[name] = tuple(replace(chain, rounds=tuple(replace(step, text=metrics) for step in chain.rounds)) for chain in chains[name])
    longest = [len(chain.rounds) - 1 for found in chains.values() for chain in found]
    defaults: dict[str, Any] = {
        "suite": "s",
        "translator": "t",
        "source": "python",
        "rounds": max(longest, default=0),
        "samples": max(map(len, chains.values()), default=1),
    }
    return Cell(target=target, problems=tuple(ProblemInfo(name, given) for name in table), chains=chains, **{**defaults, **about})
