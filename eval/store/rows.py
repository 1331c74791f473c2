"""A chain of attempts, as the translators and the verifier give it, as rows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from dragoman.datasets.problem import Problem
from dragoman.datasets.readers.jsonl import problem_to_json
from dragoman.eval.store import schema
from dragoman.eval.store.verdicts import fuzz_verdict, given_verdict
from dragoman.executors.outcome import Outcome, Verdict
from dragoman.transpile.errors import Diagnostic
from dragoman.transpile.protocol import Attempt, Execution, Observation, Usage, Verification

#: Characters kept of an error stream or a message: enough for people, and a flood cannot fill the store.
KEPT = 4_000
#: Characters kept of a value: what a verdict is derived from, so long ones stay too.
VALUE_KEPT = 65_536


def problem_key(problem: Problem) -> str:
    """What makes two problems the same problem: all of their content."""
    return hashlib.sha256(json.dumps(problem_to_json(problem), sort_keys=True).encode()).hexdigest()


def problem_row(problem: Problem) -> dict[str, Any]:
    """The columns of a problem."""
    return {
        "key": problem_key(problem),
        "suite": problem.suite,
        "name": problem.id,
        "language": problem.language,
        "entry": problem.entry,
        "code": problem.code,
        "tests": problem_to_json(problem)["tests"],
        "references": dict(problem.references),
        "tags": list(problem.tags),
    }


def attempt_rows(
    chain: Sequence[Attempt],
    common: Mapping[str, Any],
    toolchain: Callable[[str, str], int],
) -> list[schema.Attempt]:
    """The rows of a chain; ``common`` holds the columns that name its item, ``toolchain`` finds a toolchain's id by language and version."""
    rows: list[schema.Attempt] = []
    for attempt in chain:
        row = _attempt(attempt, common)
        executions = [_execution(execution, number, toolchain) for number, execution in enumerate(attempt.verification.executions)]
        observations = [_observation(seen, number) for number, seen in enumerate(attempt.verification.observations)]
        row.executions, row.observations = executions, observations
        row.parent = rows[-1] if rows else None
        rows.append(row)
    return rows


def link(row: schema.Attempt) -> None:
    """Give each observation the process that decided it; the rows must have their ids.

    It is the last whose batch holds the test, since a test that failed is run again alone. Batches count the tests that could be called at
    all: one whose input the signature cannot hold has the verdict NC and no process.
    """
    called = [seen for seen in row.observations if seen.verdict != Verdict.NC]
    for number, seen in enumerate(called):
        holding = [run for run in row.executions if run.phase != "compile" and run.batch_first <= number <= run.batch_last]
        seen.execution_id = holding[-1].id if holding else None


def _attempt(attempt: Attempt, common: Mapping[str, Any]) -> schema.Attempt:
    candidate, verification, feedback = attempt.candidate, attempt.verification, attempt.feedback
    usage = candidate.usage or Usage()
    given = [seen.verdict for seen in verification.observations if seen.kind == "given"]
    fuzz = [seen.verdict for seen in verification.observations if seen.kind == "fuzz"]
    infra = _infra(verification)
    nc = (candidate.no_candidate or "no reason given") if candidate.code is None else None
    return schema.Attempt(
        **common,
        round=attempt.round,
        code=candidate.code,
        nc=nc,
        raw=candidate.raw,
        evidence=candidate.evidence,
        feedback=feedback.kind if feedback else None,
        feedback_text=feedback.text if feedback else None,
        rules={rule: candidate.rule_text.get(rule, "") for rule in candidate.rules},
        diagnostics=[_diagnostic(found) for found in candidate.diagnostics],
        functions=[asdict(function) for function in candidate.functions],
        infra=infra,
        cause=_cause(verification),
        compiler=verification.diagnostics[:KEPT] or None,
        state_findings=list(verification.state_findings),
        model=candidate.model,
        seed=candidate.seed,
        prompt_hash=candidate.prompt_hash,
        prompt_tokens=usage.prompt_tokens,
        completion_tokens=usage.completion_tokens,
        cost=usage.cost,
        latency_s=usage.latency_s,
        cached=usage.cached,
        verdict=given_verdict(nc, _cause(verification), infra, given).value,
        fuzz_verdict=fuzz_verdict(fuzz),
    )


def _cause(verification: Verification) -> str | None:
    """Why there was nothing to run: the compile error's cause, or what kept the first test from being called."""
    if verification.cause:
        return verification.cause
    return next((seen.detail for seen in verification.observations if seen.kind == "given" and seen.verdict is Verdict.NC), None)


def _infra(verification: Verification) -> str | None:
    """What the machine failed at, where it failed."""
    if verification.verdict is not Verdict.IE:
        return None
    seen = [seen.detail for seen in verification.observations if seen.verdict is Verdict.IE]
    ran = [execution.outcome.infra for execution in verification.executions if execution.outcome.infra]
    return next(filter(None, [*ran, *seen, verification.diagnostics]), "infrastructure error")


def _diagnostic(found: Diagnostic) -> dict[str, Any]:
    return {"code": found.code, "message": found.message, "function": found.function, "span": asdict(found.span) if found.span else None}


def _execution(execution: Execution, ordinal: int, toolchain: Callable[[str, str], int]) -> schema.Execution:
    outcome: Outcome = execution.outcome
    return schema.Execution(
        ordinal=ordinal,
        phase=execution.phase,
        program_hash=execution.program_hash,
        toolchain_id=toolchain(execution.language, execution.toolchain),
        backend=execution.backend,
        batch_first=execution.first,
        batch_last=execution.last,
        limits=asdict(execution.limits),
        exit_code=outcome.exit_code,
        signal=outcome.signal,
        timed_out=outcome.timed_out,
        oom=outcome.oom,
        files_full=outcome.files_full,
        stdout_truncated=outcome.stdout_truncated,
        stderr_truncated=outcome.stderr_truncated,
        violation=outcome.violation,
        infra=outcome.infra,
        cpu_s=outcome.cpu_s,
        wall_s=outcome.wall_s,
        memory=outcome.memory,
        stderr=outcome.stderr[-KEPT:].decode("utf-8", "replace"),
    )


def _observation(seen: Observation, ordinal: int) -> schema.Observation:
    return schema.Observation(
        ordinal=ordinal,
        test_id=seen.test_id,
        kind=seen.kind,
        verdict=seen.verdict.value,
        actual=_clip(seen.actual),
        expected=_clip(seen.expected),
        detail=seen.detail[:KEPT],
        call=seen.call[:KEPT],
        visible=seen.visible,
    )


def _clip(text: str | None) -> str | None:
    return text if text is None or len(text) <= VALUE_KEPT else text[:VALUE_KEPT] + "…"
