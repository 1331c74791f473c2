"""What passes between translators, the verifier and the runner: candidates, feedback, observations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from dragoman.datasets.problem import Problem
from dragoman.executors.outcome import Limits, Outcome, Verdict
from dragoman.transpile.errors import Diagnostic
from dragoman.transpile.generators.base import FunctionStatus

EvidenceKind = Literal["none", "annotations", "public", "scored"]
FeedbackKind = Literal["blind", "visible"]


@dataclass(frozen=True, slots=True)
class Usage:
    """What a model call cost: tokens, money in US dollars, seconds; ``cached`` when it was answered from the cache."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: float = 0.0
    latency_s: float = 0.0
    cached: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """One translation of one problem, or the reason why there is none.

    ``code`` is None exactly when ``no_candidate`` says why (refusal, empty, truncated, unsupported …).
    ``rules`` are the ids that fired, ``rule_text`` their text at this moment (attempts keep it).
    """

    target: str
    code: str | None
    no_candidate: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    functions: tuple[FunctionStatus, ...] = ()
    rules: tuple[str, ...] = ()
    rule_text: Mapping[str, str] = field(default_factory=dict)
    evidence: EvidenceKind = "none"
    usage: Usage | None = None
    model: str | None = None
    prompt_hash: str | None = None
    seed: int | None = None
    raw: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """What one test showed. ``actual`` is canonical text (``{"ok": …}`` or ``{"raise": …}``) or a program's stdout."""

    test_id: str
    kind: Literal["given", "fuzz"]
    verdict: Verdict
    actual: str | None = None
    detail: str = ""
    visible: bool = True
    #: The source's expectation, as canonical text; None where there was none.
    expected: str | None = None
    #: The call, in the source language, for people to read.
    call: str = ""


@dataclass(frozen=True, slots=True)
class Execution:
    """One process that the verifier ran: ``compile``, a ``batch`` of tests, or one test alone."""

    phase: Literal["compile", "batch", "alone"]
    language: str
    toolchain: str
    program_hash: str
    backend: str
    first: int
    last: int
    limits: Limits
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Verification:
    """All the evidence about one candidate; ``verdict`` is that of the first given test that is not AC (or CE, NC, IE)."""

    verdict: Verdict
    observations: tuple[Observation, ...] = ()
    executions: tuple[Execution, ...] = ()
    #: Cause of a CE (error, time, memory, signature), else empty.
    cause: str = ""
    diagnostics: str = ""
    #: Tests whose verdict changed when run again alone.
    state_findings: tuple[str, ...] = ()
    #: The smallest input found on which the candidate differs from the source, where somebody asked.
    counterexample: Observation | None = None

    @property
    def fuzz_ok(self) -> bool:
        """All given and all fuzz tests accepted."""
        return self.verdict is Verdict.AC and all(o.verdict is Verdict.AC for o in self.observations)


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a translator is told about its last candidate; ``kind`` blind hides expected values of tests."""

    round: int
    kind: FeedbackKind
    candidate: Candidate
    verdict: Verdict
    text: str
    seed: int | None = None
    sample: int = 0


@dataclass(frozen=True, slots=True)
class Attempt:
    """One round of a chain: a candidate and what came of it."""

    round: int
    candidate: Candidate
    verification: Verification
    feedback: Feedback | None = None


class Translator(Protocol):
    """Anything that turns a problem into a candidate in another language.

    ``feedback`` is None in round 0. A translator never raises for what it cannot translate: it says so in
    ``Candidate.no_candidate``. Raising means that the infrastructure failed (verdict IE).
    """

    name: str

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate: ...
