"""Evidence → verdict, as pure functions."""

from __future__ import annotations

import signal

from dragoman.executors.outcome import Outcome, Verdict


def verdict(outcome: Outcome) -> Verdict:
    """What one process deserves before anybody looks at its answers; AC means that it ended with exit code 0.

    The first line that holds wins. The machine's failures come first, since then nothing else is evidence; the sandbox's
    own observations come before limits; a limit comes before the exit code, since a program killed at a limit has one too.
    An interpreter's refusal is a compile error, as it is in languages with compilers.
    """
    if outcome.infra is not None:
        return Verdict.IE
    if outcome.violation is not None or outcome.signal == signal.SIGSYS:
        return Verdict.SV
    if outcome.stdout_truncated or outcome.stderr_truncated:
        return Verdict.OLE
    if outcome.oom:
        return Verdict.MLE
    if outcome.timed_out is not None:
        return Verdict.TLE
    if outcome.files_full:
        return Verdict.FLE
    if outcome.refused:
        return Verdict.CE
    return Verdict.AC if outcome.exit_code == 0 else Verdict.RE


def program_verdict(outcome: Outcome, expected_stdout: str | bytes) -> Verdict:
    """The verdict of a stdin→stdout program: ``verdict(outcome)``, then its output against what was expected.

    Lines are compared without trailing white space, and empty lines at the end do not count, as judges do it. Output
    that is not UTF-8 is a wrong answer unless the expected bytes are the same.
    """
    process = verdict(outcome)
    if process is not Verdict.AC:
        return process
    expected = expected_stdout.encode() if isinstance(expected_stdout, str) else expected_stdout
    return Verdict.AC if normal_lines(outcome.stdout) == normal_lines(expected) else Verdict.WA


def normal_lines(output: bytes) -> list[bytes]:
    """Output as the lines that are compared: no trailing white space, no empty lines at the end, CRLF as LF."""
    lines = [line.rstrip() for line in output.split(b"\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines
