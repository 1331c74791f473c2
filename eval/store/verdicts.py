"""Evidence → verdict of an attempt, as pure functions over what is stored; the verdict columns hold what these return."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.executors.outcome import Verdict


def given_verdict(nc: str | None, cause: str | None, infra: bool, tests: Sequence[Verdict]) -> Verdict:
    """The verdict on the given tests: that of the first one that is not accepted.

    ``nc`` and ``cause`` say why there was no candidate or no program; ``infra``, that the machine failed before any test could tell. Nothing
    observed is never a pass: an empty program with no tests run has proved nothing.
    """
    if nc is not None:
        return Verdict.NC
    if cause:
        return Verdict.CE
    if Verdict.IE in tests or (infra and not tests):
        return Verdict.IE
    return next((test for test in tests if test is not Verdict.AC), Verdict.AC) if tests else Verdict.IE


def fuzz_verdict(tests: Sequence[Verdict]) -> Verdict | None:
    """The verdict on the fuzz tests: that of the first that is not accepted; None where there were none."""
    if Verdict.IE in tests:
        return Verdict.IE
    return next((test for test in tests if test is not Verdict.AC), Verdict.AC) if tests else None
