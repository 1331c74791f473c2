"""What happened to one process: limits in, evidence out. No policy lives here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal


class Verdict(StrEnum):
    """The field's verdicts; see ``dragoman.executors.verdict`` for how evidence becomes one."""

    AC = "AC"  # accepted
    WA = "WA"  # wrong answer
    CE = "CE"  # compile error
    RE = "RE"  # runtime error
    TLE = "TLE"  # time limit
    MLE = "MLE"  # memory limit
    OLE = "OLE"  # output limit
    FLE = "FLE"  # file-system limit
    SV = "SV"  # security violation
    NC = "NC"  # no candidate
    IE = "IE"  # infrastructure error, never charged to a translator


@dataclass(frozen=True, slots=True)
class Limits:
    """Resource limits of one process tree. Times in seconds, sizes in bytes."""

    cpu_s: float = 10.0
    wall_s: float = 30.0
    memory: int = 512 * 2**20
    output: int = 4 * 2**20  # stdout and stderr, each
    processes: int = 64
    files: int = 64 * 2**20  # bytes in the work directory
    inodes: int = 4096


@dataclass(frozen=True, slots=True)
class Outcome:
    """Evidence of one sandboxed process tree.

    ``exit_code`` is None when the process was killed by ``signal`` or never ran. ``infra`` names a failure of the
    machine or the sandbox (the program is then not to blame). ``artifacts`` holds the regular files asked for by name.
    """

    exit_code: int | None
    signal: int | None = None
    timed_out: Literal["cpu", "wall"] | None = None
    oom: bool = False
    files_full: bool = False
    stdout: bytes = b""
    stderr: bytes = b""
    stdout_truncated: bool = False
    stderr_truncated: bool = False
    cpu_s: float = 0.0
    wall_s: float = 0.0
    memory: int = 0  # peak bytes
    violation: str | None = None  # what the sandbox policy saw, if anything
    infra: str | None = None
    #: An interpreter refused the program before it ran, as a compiler would have (see ``Recipe.refusal``).
    refused: bool = False
    artifacts: Mapping[str, bytes] = field(default_factory=dict)
