"""Run programs safely: languages' toolchains, sandboxes, verdicts, the compile cache and the pool. Runs bytes; knows no translator."""

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
