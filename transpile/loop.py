"""The repair loop: candidate → verify → feedback → next candidate, up to K rounds; stops at the first AC."""

from __future__ import annotations

from dragoman.executors.outcome import Verdict
from dragoman.transpile.feedback import feedback_for
from dragoman.transpile.planning import Plan
from dragoman.transpile.protocol import Attempt, FeedbackKind, Translator
from dragoman.transpile.verify import Verifier


def run_chain(
    translator: Translator,
    verifier: Verifier,
    plan: Plan,
    target: str,
    *,
    rounds: int = 0,
    sample: int = 0,
    feedback: FeedbackKind = "visible",
) -> list[Attempt]:
    """One chain of attempts: round 0 is the first answer, ``rounds`` is the number of repairs allowed.

    A chain also ends when a repair gives the same code again, or none: more rounds would only repeat it. Infrastructure
    errors end it as well and are not charged to the translator.
    """
    attempts: list[Attempt] = []
    told = None
    for number in range(rounds + 1):
        candidate = translator.translate(plan.problem, target, told, sample=sample)
        verification = verifier.verify(candidate, plan.problem, plan.module, (*plan.tests, *plan.fuzz), plan.calls)
        attempts.append(Attempt(number, candidate, verification, told))
        repeated = number > 0 and candidate.code == attempts[-2].candidate.code
        if verification.verdict in (Verdict.AC, Verdict.IE) or repeated:
            break
        told = feedback_for(attempts[-1], plan, feedback, sample=sample)
    return attempts
