"""What a translator is told about a candidate that failed: diagnostics, failing inputs, the rules that touch them."""

from __future__ import annotations

from dragoman.executors.outcome import Verdict
from dragoman.transpile.planning import Plan
from dragoman.transpile.protocol import Attempt, Feedback, FeedbackKind, Observation

#: Failing tests shown in one feedback, and characters of a compiler's output.
SHOWN_TESTS, SHOWN_OUTPUT = 3, 2000


def feedback_for(attempt: Attempt, plan: Plan, kind: FeedbackKind, *, sample: int = 0) -> Feedback:
    """Feedback on an attempt. Only visible given tests are mentioned; ``blind`` hides what they expect."""
    found = attempt.verification.verdict
    match found:
        case Verdict.NC:
            text = f"Your answer contained no usable program: {attempt.candidate.no_candidate}."
        case Verdict.CE:
            text = f"The program does not compile ({attempt.verification.cause}).\n{attempt.verification.diagnostics[:SHOWN_OUTPUT]}"
        case _:
            failing = [o for o in attempt.verification.observations if o.verdict is not Verdict.AC and o.visible and o.kind == "given"]
            hidden = sum(o.verdict is not Verdict.AC for o in attempt.verification.observations) - len(failing)
            parts = [_shown(o, plan, kind) for o in failing[:SHOWN_TESTS]]
            if hidden > 0:
                parts.append(f"{hidden} more tests, which you can't see, fail as well.")
            text = "\n".join(parts)
    return Feedback(attempt.round, kind, attempt.candidate, found, text, sample=sample)


def _shown(observation: Observation, plan: Plan, kind: FeedbackKind) -> str:
    call = f"{plan.problem.entry}({observation.call})" if plan.problem.entry else f"the program on test {observation.test_id}"
    lines = [f"{call}: {observation.verdict}"]
    if kind == "visible" and observation.expected is not None:
        lines.append(f"  expected {observation.expected}")
        if observation.actual is not None:
            lines.append(f"  got      {observation.actual}")
    if observation.detail and (kind == "visible" or observation.verdict is not Verdict.WA):
        lines.append(f"  {observation.detail[:SHOWN_OUTPUT]}")
    return "\n".join(lines)
