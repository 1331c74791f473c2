"""The real parts of a run: suite, sandbox, planner, verifier and translator, made from its configuration."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from dragoman.datasets.problem import Problem
from dragoman.datasets.suites import load_suite
from dragoman.eval.config import RunConfig
from dragoman.eval.errors import ConfigError
from dragoman.eval.translators import make_translator
from dragoman.executors.executor import Executor
from dragoman.executors.outcome import Limits, Verdict
from dragoman.executors.toolchain import Toolchain
from dragoman.rules.errors import InfrastructureError
from dragoman.transpile.generators import available
from dragoman.transpile.loop import run_chain
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Attempt, Candidate, Feedback, Translator, Verification
from dragoman.transpile.translators.llm import ResponseCache
from dragoman.transpile.verify import Verifier

#: Limits of a program that records a suite's checks: one calls its solution hundreds of times.
RECORDING = Limits(cpu_s=60, wall_s=120)
#: Malformed records that are shown one by one; the rest is counted.
SHOWN_ERRORS = 5


class RealParts:
    """Implements ``dragoman.eval.runner.Parts``. A context manager: the sandbox ends with it."""

    def __init__(self, config: RunConfig, cache: ResponseCache) -> None:
        """Start the sandbox. Raises ``ExecutorError`` where this machine cannot have it, ``ConfigError`` for a translator that cannot be made."""
        self._config = config
        chosen = config.executor
        self.executor = Executor(chosen.backend, Path(chosen.cache_dir) if chosen.cache_dir else None, chosen.slots, chosen.allow_unsafe)
        self._planner = Planner(self.executor, config.verify.fuzz)
        self._verifier = Verifier(self.executor)
        self._translator = Shielded(make_translator(config.translator, self._planner, cache))

    def __enter__(self) -> RealParts:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.executor.close()

    def problems(self) -> Sequence[Problem]:
        """The suite. Raises ``ConfigError`` for an option that suites do not have, ``SuiteError`` where nothing can be read."""
        suite, chosen = self._config.suite, self._config.executor
        if suite.options:
            raise ConfigError(f"unknown configuration key 'suite.{min(suite.options)}'; a suite has a name, a path and a limit")
        loaded = load_suite(
            suite.name,
            suite.path,
            source=self._config.pair.source,
            runner=self._python,
            slots=self.executor.slots,
            cache_dir=Path(chosen.cache_dir) if chosen.cache_dir else None,
        )
        for error in loaded.errors[:SHOWN_ERRORS]:
            print(f"left out: {error.message}", file=sys.stderr)
        if len(loaded.errors) > SHOWN_ERRORS:
            print(f"left out: {len(loaded.errors) - SHOWN_ERRORS} more malformed records", file=sys.stderr)
        return loaded.problems

    def _python(self, source: str) -> str:
        build = self.executor.compile("python", {"main.py": source})
        return self.executor.run(build, limits=RECORDING).stdout.decode("utf-8", "surrogateescape")

    def targets(self) -> Sequence[str]:
        return available()

    def toolchain(self, language: str) -> Toolchain:
        return self.executor.toolchain(language)

    def untestable(self, problem: Problem) -> str | None:
        plan = self._planner.plan(problem)
        if plan.tests:
            return None
        return "; ".join(f"test {finding.test_id}: {finding.problem}" for finding in plan.findings) or "it has no test"

    def chain(self, problem: Problem, target: str, sample: int) -> Sequence[Attempt]:
        config = self._config
        plan = self._planner.plan(problem)
        try:
            return run_chain(self._translator, self._verifier, plan, target, rounds=config.rounds, sample=sample, feedback=config.feedback)
        except InfrastructureError as error:
            failed = Candidate(target, None, no_candidate=error.message, evidence=plan.evidence)
            return [Attempt(0, failed, Verification(Verdict.IE, diagnostics=error.message))]

    def workers(self) -> int:
        """As many as there are boxes; a translator that mostly waits for a server says how many answers it may wait for."""
        return max(self.executor.slots, int(self._config.translator.options.get("concurrency", 1)))


class Shielded:
    """A translator whose own faults are its failures.

    An ``InfrastructureError`` passes (the chain is IE and nobody's fault). Anything else that it raises is a crash on this problem: no
    candidate, counted against it like any other, and the run goes on.
    """

    def __init__(self, translator: Translator) -> None:
        self.name = translator.name
        self._translator = translator

    def translate(self, problem: Problem, target: str, feedback: Feedback | None = None, *, sample: int = 0) -> Candidate:
        try:
            return self._translator.translate(problem, target, feedback, sample=sample)
        except InfrastructureError:
            raise
        except Exception as error:
            return Candidate(target, None, no_candidate=f"the translator crashed: {type(error).__name__}: {error}"[:500])
