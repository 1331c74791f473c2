"""Evidence → verdict, as a table."""

from __future__ import annotations

import signal

import pytest

from dragoman.executors import Outcome, Verdict, program_verdict, verdict

OK = Outcome(0, stdout=b"ok\n")


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome(0), Verdict.AC),
        (Outcome(1), Verdict.RE),
        (Outcome(255), Verdict.RE),
        (Outcome(None, signal=signal.SIGSEGV), Verdict.RE),
        (Outcome(None, signal=signal.SIGSYS), Verdict.SV),
        (Outcome(0, violation="opened a socket"), Verdict.SV),
        (Outcome(None, signal=signal.SIGKILL, timed_out="cpu"), Verdict.TLE),
        (Outcome(None, signal=signal.SIGKILL, timed_out="wall"), Verdict.TLE),
        (Outcome(None, signal=signal.SIGKILL, oom=True), Verdict.MLE),
        # A part was killed for lack of memory, the rest waited for it until the time was over: memory was the cause.
        (Outcome(None, signal=signal.SIGKILL, oom=True, timed_out="wall"), Verdict.MLE),
        # A part was killed for lack of memory, and the rest did not mind: what it printed is not evidence.
        (Outcome(0, oom=True), Verdict.MLE),
        (Outcome(None, signal=signal.SIGKILL, stdout_truncated=True), Verdict.OLE),
        (Outcome(0, stderr_truncated=True), Verdict.OLE),
        (Outcome(None, signal=signal.SIGKILL, stdout_truncated=True, timed_out="wall"), Verdict.OLE),
        (Outcome(1, files_full=True), Verdict.FLE),
        (Outcome(0, files_full=True), Verdict.FLE),
        (Outcome(1, refused=True), Verdict.CE),
        (Outcome(1, refused=True, oom=True), Verdict.MLE),
        (Outcome(None, infra="no engine"), Verdict.IE),
        # Nothing is evidence where the machine failed.
        (Outcome(0, infra="no engine"), Verdict.IE),
        (Outcome(None, infra="no engine", oom=True, timed_out="cpu", violation="x"), Verdict.IE),
        # A program killed by somebody who is not us has ended in error.
        (Outcome(None, signal=signal.SIGKILL), Verdict.RE),
    ],
)
def test_process(outcome: Outcome, expected: Verdict) -> None:
    assert verdict(outcome) is expected


@pytest.mark.parametrize(
    ("stdout", "expected", "answer"),
    [
        (b"ok\n", "ok\n", Verdict.AC),
        (b"ok", "ok\n", Verdict.AC),
        (b"ok\r\n", "ok\n", Verdict.AC),
        (b"ok  \n\n\n", "ok", Verdict.AC),
        (b"a\nb\n", "a\nb", Verdict.AC),
        ("é\n".encode(), "é\n", Verdict.AC),
        (b"", "", Verdict.AC),
        (b"", "ok\n", Verdict.WA),
        (b" ok\n", "ok\n", Verdict.WA),
        (b"o k\n", "ok\n", Verdict.WA),
        (b"a\n\nb\n", "a\nb\n", Verdict.WA),
        (b"a b\n", "a\nb\n", Verdict.WA),
        (b"\xff\n", "ok\n", Verdict.WA),
        (b"ok\nmore\n", "ok\n", Verdict.WA),
    ],
)
def test_output(stdout: bytes, expected: str, answer: Verdict) -> None:
    assert program_verdict(Outcome(0, stdout=stdout), expected) is answer


def test_output_is_not_looked_at_when_the_process_failed() -> None:
    assert program_verdict(Outcome(1, stdout=b"ok\n"), "ok\n") is Verdict.RE
    assert program_verdict(Outcome(0, stdout=b"ok\n", oom=True), "ok\n") is Verdict.MLE
