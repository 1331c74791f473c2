"""Run programs safely: languages' toolchains, sandboxes, verdicts, the compile cache and the pool. Runs bytes; knows no translator.

- What is asked and told: ``language`` (a file each in ``languages``), ``outcome``, ``verdict``, ``sandbox`` (what every sandbox keeps), ``errors``.
- Who answers: ``executor``, with ``cache``, ``gate``, ``calibration``, and compilers and interpreters that stay up (``resident``, ``servers``).
- The local sandbox: ``local``, with ``launcher``, ``watch``, ``server``, ``view``, ``cgroups``, ``seccomp``, ``boxfs``, and its quick way
  (``quick``, ``mounting``, ``keeper.c``).
- The docker sandbox: ``docker``, with ``container`` and ``image``.
- Toolchains: ``toolchain`` finds them on a ``machine`` or in ``roots``, ``install`` gets them; ``doctor`` says what the sandboxes are worth here.
"""

from __future__ import annotations

from dragoman.executors.errors import ExecutorError, SandboxUnavailableError, ToolchainMissingError
from dragoman.executors.executor import Build, Executor
from dragoman.executors.language import Language, all_languages
from dragoman.executors.outcome import Limits, Outcome, Verdict
from dragoman.executors.sandbox import Mount, Sandbox
from dragoman.executors.toolchain import Toolchain
from dragoman.executors.verdict import program_verdict, verdict

__all__ = [
    "Build",
    "Executor",
    "ExecutorError",
    "Language",
    "Limits",
    "Mount",
    "Outcome",
    "Sandbox",
    "SandboxUnavailableError",
    "Toolchain",
    "ToolchainMissingError",
    "Verdict",
    "all_languages",
    "program_verdict",
    "verdict",
]
