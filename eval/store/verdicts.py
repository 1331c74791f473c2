"""Evidence → verdict of an attempt, as pure functions over what is stored; the verdict columns hold what these return."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.executors.outcome import Verdict


def given_verdict(nc: str | None, cause: str | None, infra: str | None, tests: Sequence[Verdict]) -> Verdict:
    """The verdict on the given tests: that of the first one that is not accepted; IE as soon as the machine failed in any.

    Where no test was observed, ``nc`` (why there is no candidate), ``cause`` (why it did not compile) and ``infra`` (the machine failed)
    decide. Nothing observed is never a pass: a program on which no test was run has proved nothing.
    """
    if tests and nc is None:
        return _first_failure(tests)
    if infra:
        return Verdict.IE
    if nc is not None:
        return Verdict.NC
    return Verdict.CE if cause else Verdict.IE


def fuzz_verdict(tests: Sequence[Verdict]) -> Verdict | None:
    """The verdict on the fuzz tests: that of the first that is not accepted; None where there were none."""
    return _first_failure(tests) if tests else None


def _first_failure(tests: Sequence[Verdict]) -> Verdict:
    if Verdict.IE in tests:
        return Verdict.IE
    return next((test for test in tests if test is not Verdict.AC), Verdict.AC)
