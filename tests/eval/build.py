"""Synthetic results in a few words, so that tests of metrics read as tables.

A chain is its rounds' verdicts: ``"CE WA AC"``. A round may name its tests and its fuzz verdict: ``"WA[AC,WA]"``, ``"AC~WA"`` (accepted, refuted by
fuzz).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.eval.errors import StoreError
from dragoman.eval.results import Cell, Chain, ProblemInfo, Round
from dragoman.eval.store import RunSpec, Store
from dragoman.eval.store.engine import connect
from dragoman.executors.outcome import Limits, Outcome, Verdict
from dragoman.transpile.errors import Diagnostic
from dragoman.transpile.protocol import Attempt, Candidate, Execution, Feedback, Observation, Usage, Verification

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


# --- attempts, as translators and verifier give them ------------------------------------------------------------------


def problem_of(name: str = "p", tests: int = 2, **about: Any) -> Problem:
    """A problem whose function doubles; test k calls it with k."""
    defaults: dict[str, Any] = {"suite": "doubles", "language": "python", "code": f"def f(x):\n    return 2 * x  # {name}\n", "entry": "f"}
    cases = tuple(TestCase(str(k), inputs=(k,), expected=Returned(2 * k)) for k in range(tests))
    return Problem(id=name, tests=cases, **{**defaults, **about})


def attempts_of(text: str, problem: Problem, target: str = "java", code: str = "candidate") -> list[Attempt]:
    """A chain in the notation above as the loop would hand it over, with plausible evidence for every verdict."""
    made: list[Attempt] = []
    for number, word in enumerate(text.split()):
        step = round_of(word, number, len(problem.tests))
        refused = step.verdict is Verdict.NC
        candidate = Candidate(
            target,
            None if refused else f"{code} {problem.id} {number}\n",
            no_candidate="refusal" if refused else None,
            rules=("int.mul",),
            rule_text={"int.mul": "int * int wraps"},
            diagnostics=(Diagnostic("no-goto", "goto is not supported"),) if refused else (),
            usage=Usage(prompt_tokens=100, completion_tokens=10, cost=0.001, latency_s=0.5),
            model="m",
            prompt_hash="h",
        )
        last = made[-1] if made else None
        feedback = Feedback(number, "blind", last.candidate, last.verification.verdict, "it failed") if last else None
        made.append(Attempt(number, candidate, _verification(step, target), feedback))
    return made


def _verification(step: Round, target: str) -> Verification:
    if step.verdict is Verdict.NC:
        return Verification(Verdict.NC)
    compiled = Execution("compile", target, "1.0", "hash", "local", 0, 0, Limits(), OUTCOMES.get(step.verdict, Outcome(0)))
    if step.verdict is Verdict.CE:
        return Verification(Verdict.CE, executions=(compiled,), cause="error", diagnostics="line 1: error")
    observations = [
        Observation(str(k), "given", test, f'{{"ok":{2 * k if test is Verdict.AC else 0}}}', expected=f'{{"ok":{2 * k}}}', call=f"f({k})")
        for k, test in enumerate(step.tests)
    ]
    observations += [Observation(f"fuzz{k}", "fuzz", test, expected='{"ok":1}') for k, test in enumerate(step.fuzz_tests)]
    batch = Execution("batch", target, "1.0", "hash", "local", 0, len(observations) - 1, Limits(), OUTCOMES.get(step.verdict, Outcome(0)))
    return Verification(step.verdict, tuple(observations), (compiled, batch))


OUTCOMES = {
    Verdict.CE: Outcome(1, stderr=b"error"),
    Verdict.RE: Outcome(1, stderr=b"Exception"),
    Verdict.TLE: Outcome(None, signal=9, timed_out="cpu"),
    Verdict.MLE: Outcome(None, signal=9, oom=True),
    Verdict.IE: Outcome(None, infra="bwrap did not start"),
}


def spec_of(key: str = "k" * 64, **about: Any) -> RunSpec:
    defaults: dict[str, Any] = {
        "config_key": key,
        "suite": "doubles",
        "translator": "rules",
        "source": "python",
        "config": {"rounds": 1, "samples": 1, "fuzz": 0},
        "code_version": "0",
    }
    return RunSpec(key=key, **{**defaults, **about})


def stored(store: Store, tables: Mapping[str, Chains], tests: int = 1, **about: Any) -> int:
    """A run in the store from target → problem → chains; returns its id."""
    names = list(dict.fromkeys(name for table in tables.values() for name in table))
    problems = {name: problem_of(name, tests) for name in names}
    run = store.begin(spec_of(**about), list(problems.values()), dict.fromkeys(tables))
    for target, table in tables.items():
        for name, chains in table.items():
            for sample, text in enumerate(chains):
                store.save(run, problems[name], target, about.get("translator", "rules"), sample, attempts_of(text, problems[name], target))
    return run


# --- what a store holds -----------------------------------------------------------------------------------------------


def everything(url: str) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, without what differs between two runs of the same thing: ids given by the database and times."""
    engine = connect(url, create=False)
    names = {
        "problem": "SELECT key, name FROM problem",
        "attempt": "SELECT p.name, a.target, a.sample, a.round, a.code, a.verdict, a.fuzz_verdict FROM attempt a JOIN problem p ON p.id = a.problem_id",
        "execution": "SELECT p.name, a.target, a.sample, a.round, e.ordinal, e.phase FROM execution e JOIN attempt a ON a.id = e.attempt_id "
        "JOIN problem p ON p.id = a.problem_id",
        "observation": "SELECT p.name, a.target, a.sample, a.round, o.ordinal, o.verdict FROM observation o JOIN attempt a ON a.id = o.attempt_id "
        "JOIN problem p ON p.id = a.problem_id",
    }
    with engine.connect() as connection:
        return {name: sorted(map(tuple, connection.execute(sa.text(query))), key=repr) for name, query in names.items()}


def finished(path: Path) -> list[tuple[object, ...]]:
    """The attempts in a SQLite file that another process may be about to make."""
    try:
        return everything(str(path))["attempt"]
    except StoreError:  # not begun
        return []
