"""Programs with their answers, as files of ``answers/``, and what becomes of them in a target.

A file is a Python program with a function ``f``. Its docstring says what it is about, which targets must answer as it does
(``targets:``), which may also refuse it as unsupported (``may refuse:``), or some function of it (``may refuse in part:``),
and then, like a doctest, calls and what they give or raise. The answers are written down: nothing that is tested here made them.
"""

from __future__ import annotations

import ast
import doctest
import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import pytest

from dragoman.datasets.problem import Problem, Raised, Returned, TestCase
from dragoman.executors import Executor, Verdict
from dragoman.executors.language import language
from dragoman.rules import loader
from dragoman.transpile.evidence import literal
from dragoman.transpile.planning import Finding, Plan, Planner
from dragoman.transpile.protocol import Candidate, Verification
from dragoman.transpile.translators.rules import RulesTranslator
from dragoman.transpile.verify import Verifier
from tests.support import require

FOLDER = Path(__file__).parent / "answers"
Demand = Literal["targets", "may refuse", "may refuse in part"]
DEMANDS: tuple[Demand, ...] = ("targets", "may refuse", "may refuse in part")
Test = tuple[list[Any], Any]


@dataclass(frozen=True)
class Program:
    """A program, its calls with what they give, and what is demanded of each target."""

    name: str
    problem: Problem
    targets: Mapping[str, Demand]


@functools.cache
def programs() -> Mapping[str, Program]:
    """All programs of the folder by their names, which are those of their files."""
    return {path.stem: read(path) for path in sorted(FOLDER.glob("*.py"))}


def read(path: Path) -> Program:
    """A program and what its docstring says of it.

    Raises:
        ValueError: the docstring has no calls, or does not say for which targets.
    """
    text = path.read_text()
    tree = ast.parse(text)
    told = ast.get_docstring(tree) or ""
    targets: dict[str, Demand] = {}
    for demand in reversed(DEMANDS):
        for named in re.findall(rf"^{demand}: (.+)$", told, re.MULTILINE):
            targets.update(dict.fromkeys(_targets(named, set(targets), path), demand))
    tests = [_test(example) for example in doctest.DocTestParser().get_examples(told)]
    if not tests or not targets:
        raise ValueError(f"{path}: the docstring has no {'calls' if targets else 'targets'} (see {Path(__file__).name})")
    source = "\n".join(text.splitlines()[tree.body[0].end_lineno :]).strip("\n") + "\n"
    return Program(path.stem, problem(source, tests, path.stem), targets)


def _targets(named: str, others: set[str], path: Path) -> list[str]:
    known = list(loader.targets())
    if named == "all":
        return [target for target in known if target not in others]
    if unknown := set(named.split()).difference(known):
        raise ValueError(f"{path}: no target is called {', '.join(sorted(unknown))}")
    return named.split()


def _test(example: doctest.Example) -> Test:
    """A call of ``f`` and what it gives; of an error that has no message in the docstring only the class counts."""
    call = ast.parse(example.source.strip(), mode="eval").body
    assert isinstance(call, ast.Call), f"not a call: {example.source}"
    given = [_value(ast.unparse(argument)) for argument in call.args]
    if example.exc_msg is None:
        return given, _value(example.want)
    name, colon, message = example.exc_msg.rstrip("\n").partition(": ")
    return given, Raised(name, message if colon else None)


def _value(text: str) -> Any:
    return eval(f"({text.strip()})", {"inf": float("inf"), "nan": float("nan")})


def problem(source: str, tests: Sequence[Test], name: str) -> Problem:
    """A program whose function ``f`` is tested. How it is understood is remembered by name and source."""
    rows = [
        TestCase(str(i), args=tuple(map(literal, given)), inputs=tuple(given), expected=out if isinstance(out, Raised) else Returned(out))
        for i, (given, out) in enumerate(tests)
    ]
    return Problem("answers", name, "python", source, "f", tests=tuple(rows))


def printing(source: str, stdout: str, stdin: str = "", language: str = "python") -> Problem:
    """A whole program, with what it reads and prints."""
    test = TestCase("0", stdin=stdin, stdout=stdout)
    return Problem("answers", repr((stdin, stdout)), language, source, None, tests=(test,))


@dataclass(frozen=True)
class Answer:
    """What became of a program in a target."""

    candidate: Candidate
    verification: Verification
    #: Where the program itself, run by Python, gives another answer than the one that is written down.
    findings: tuple[Finding, ...] = ()

    def wrong(self, demand: Demand) -> str:
        """What is not as it was demanded; nothing where all is well."""
        if self.findings:
            return "; ".join(f"call {finding.test_id}: {finding.problem}" for finding in self.findings)
        found = self.verification
        if found.verdict is Verdict.AC:
            return ""
        # What the target can't tell to others has no driver.
        refused = found.verdict is Verdict.NC and ("unsupported" in found.cause or found.cause.startswith("no driver in"))
        if refused and demand != "targets":
            return ""
        stubs = "; ".join(map(str, self.candidate.diagnostics))
        failed = [o for o in found.observations if o.verdict is not Verdict.AC]
        if (
            demand == "may refuse in part"
            and stubs
            and all(o.verdict is Verdict.RE and "is not translated" in o.detail + (o.actual or "") for o in failed)
        ):
            return ""
        said = [
            f"{found.verdict}: {found.cause} {found.diagnostics}".rstrip(" :"),
            *(f"f({o.call}) {o.verdict}: {o.detail}" for o in failed),
        ]
        return "\n".join([*said, f"Not translated: {stubs}" if stubs else "", self.candidate.code or ""])


class Answering:
    """Runs programs in targets; a target's compilers stay up until another target is asked for."""

    def __init__(self) -> None:
        self._source = Executor()
        self.planner = Planner(self._source)
        self._target = ""
        self._executor = self._source

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._close_target()
        self._source.close()

    def executor(self, target: str) -> Executor:
        """The target's executor; the test goes on only where there is a toolchain."""
        if target != self._target:
            require_toolchain(self._source, target)
            self._close_target()
            self._target, self._executor = target, Executor()
        return self._executor

    def _close_target(self) -> None:
        if self._executor is not self._source:
            self._executor.close()
        self._target, self._executor = "", self._source

    def translated(self, target: str, shown: Problem) -> Candidate:
        """A program in a target. How the source is understood is found out once for all targets."""
        return RulesTranslator(self.planner).translate(shown, target)

    def answer(self, target: str, shown: Problem) -> Answer:
        """What becomes of a program in a target."""
        executor = self.executor(target)
        candidate, plan = self.translated(target, shown), self.planner.plan(shown)
        found = Verifier(executor).verify(candidate, shown, plan.module, plan.tests)
        return Answer(candidate, found, (*plan.findings, *_misquoted(shown, plan)))

    def verified(self, target: str, source: str, tests: Sequence[Test]) -> Verification:
        """What becomes of a program of a test of its own."""
        return self.answer(target, problem(source, tests, repr(tests))).verification


def _misquoted(shown: Problem, plan: Plan) -> Iterator[Finding]:
    """Errors that the program raises as others than are written down; the planner goes by what it saw."""
    seen = {test.id: test.expected for test in plan.tests}
    for test in shown.tests:
        match test.expected, seen.get(test.id):
            case Raised(name, message), Raised() as raised if name != raised.name or message not in (None, raised.message):
                yield Finding(test.id, f"the program raises {raised.name}: {raised.message}")


def require_toolchain(executor: Executor, target: str) -> None:
    """Go on only where there is a toolchain; a language that no package manager has is missed nowhere."""
    toolchain = executor.toolchain(target)
    if not toolchain.found and not language(target).packages:
        pytest.skip(f"no package manager has {target}")
    require(toolchain.found, toolchain.why)
