"""Known verdicts: programs of every target language whose verdict is certain, in ``matrix/<id>/``.

A language's folder has three programs. ``probe`` reads a word and does what it says (the words are the cases below), ``broken``
does not compile, and ``early_exit`` is a translation of ``twice`` that ends with exit code 0 when it is asked for twice 2. There are
no exceptions. A new language brings its folder; nothing here changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from dragoman.datasets.problem import Problem, Returned, TestCase
from dragoman.executors import Executor, Limits, Outcome, Verdict, all_languages, program_verdict
from dragoman.executors.executor import Build
from dragoman.transpile.generators import available
from dragoman.transpile.planning import Planner
from dragoman.transpile.protocol import Candidate
from dragoman.transpile.verify import Verifier
from tests.executors.conftest import DOCKER, EVERYWHERE, LOCAL
from tests.support import missing

pytestmark = [*LOCAL, pytest.mark.compiles]
MATRIX = Path(__file__).parent / "matrix"
#: Every language that is translated to, and every other that has a folder.
LANGUAGES = sorted({*available(), *(path.name for path in MATRIX.iterdir())})
MB = 2**20


AMPLE = Limits(cpu_s=10, wall_s=60)


@dataclass(frozen=True, slots=True)
class Case:
    """What ``probe`` reads, what it should print, and what that deserves."""

    stdin: bytes
    verdicts: tuple[Verdict, ...]
    expected: str = "ok\n"
    limits: Limits = AMPLE
    #: What must hold of the evidence besides.
    also: Callable[[Outcome], bool] = lambda outcome: True


ENDLESS = Limits(cpu_s=0.3, wall_s=30)
CASES = {
    "accepted": Case(b"sum\n3 4\n", (Verdict.AC,), "7\n"),
    "wrong": Case(b"sum\n3 4\n", (Verdict.WA,), "8\n"),
    "no_line_end": Case(b"sum\n3 4", (Verdict.AC,), "7\n"),
    "crlf": Case(b"sum\r\n3 4\r\n", (Verdict.AC,), "7\r\n"),
    "unflushed": Case(b"unflushed\n", (Verdict.AC,)),
    "utf8": Case("utf8\nhéllo wörld ∑ 😀\n".encode(), (Verdict.AC,), "héllo wörld ∑ 😀|ñ😀\n"),
    "megabyte": Case(b"megabyte\n" + b"x" * MB + b"\n", (Verdict.AC,), f"{MB}\n"),
    "exception": Case(b"exception\n", (Verdict.RE,), also=lambda o: bool(o.exit_code or o.signal)),
    "exit": Case(b"exit\n", (Verdict.RE,), also=lambda o: o.exit_code == 3),
    "signal": Case(b"signal\n", (Verdict.RE,), also=lambda o: o.signal is not None and o.exit_code is None),
    "cpu": Case(b"cpu\n", (Verdict.TLE,), limits=ENDLESS, also=lambda o: o.timed_out == "cpu"),
    "sleep": Case(b"sleep\n", (Verdict.TLE,), limits=Limits(cpu_s=10, wall_s=1), also=lambda o: o.timed_out == "wall"),
    "memory": Case(b"memory\n", (Verdict.MLE,), limits=Limits(cpu_s=20, wall_s=60, memory=256 * MB), also=lambda o: o.oom),
    "output": Case(b"output\n", (Verdict.OLE,), limits=Limits(cpu_s=10, wall_s=60, output=100_000)),
    # A stack that lies on the heap ends at the limit of memory.
    "stack": Case(b"stack\n", (Verdict.RE, Verdict.MLE), limits=Limits(cpu_s=30, wall_s=90)),
}


def program(id_: str, name: str) -> str:
    path = MATRIX / id_ / f"{name}{all_languages()[id_].extension}"
    assert path.is_file(), f"{id_} is a target without known verdicts: write tests/executors/matrix/{id_}/{path.name} (see {__name__})"
    return path.read_text(encoding="utf-8")


def compiled(executor: Executor, id_: str, name: str) -> Build:
    language = all_languages()[id_]
    text = program(id_, name)
    there(executor, id_)
    return executor.compile(id_, {language.main: text}, language.main)


def there(executor: Executor, id_: str) -> None:
    """Go on only where the toolchain is; CI has all that a package manager has."""
    found = executor.toolchain(id_)
    if not found.found and not all_languages()[id_].packages:
        pytest.skip(f"no package manager has {id_}")
    if not found.found:
        missing(found.why)


@pytest.fixture(params=["local", *([pytest.param("docker", marks=DOCKER)] if EVERYWHERE else [])])
def executor(request: pytest.FixtureRequest, executor_of: Callable[[str], Executor]) -> Executor:
    return executor_of(request.param)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("id_", LANGUAGES)
def test_probe(id_: str, case: str, executor: Executor) -> None:
    known = CASES[case]
    build = compiled(executor, id_, "probe")
    assert build.ok, build.diagnostics
    outcome = executor.run(build, stdin=known.stdin, limits=known.limits)
    assert program_verdict(outcome, known.expected) in known.verdicts, outcome
    assert known.also(outcome), outcome
    assert outcome.cpu_s > 0
    assert outcome.memory > 0


@pytest.mark.parametrize("id_", LANGUAGES)
def test_broken_is_refused(id_: str, executor: Executor) -> None:
    build = compiled(executor, id_, "broken")
    if any(found.recipe.compile for found in executor.toolchain(id_).recipes):
        assert build.cause == "error"
        assert build.diagnostics
    else:
        # Without a compiler the interpreter refuses it, before it has printed anything.
        outcome = executor.run(build, stdin=b"\n")
        assert program_verdict(outcome, "ok\n") is Verdict.CE, outcome
        assert outcome.stdout == b""


TWICE = Problem(
    "twice",
    "matrix",
    "python",
    "def twice(n: int) -> int:\n    return 2 * n\n",
    "twice",
    tests=tuple(TestCase(str(n), args=(str(n),), inputs=(n,), expected=Returned(2 * n)) for n in (1, 2, 3)),
)


@pytest.mark.parametrize("id_", available())
def test_exit_code_0_without_its_record_is_no_pass(id_: str, executor: Executor) -> None:
    text = program(id_, "early_exit")
    there(executor, id_)
    plan = Planner(executor).plan(TWICE)
    found = Verifier(executor).verify(Candidate(id_, text), TWICE, plan.module, plan.tests)
    assert [(seen.verdict, seen.test_id) for seen in found.observations] == [(Verdict.AC, "1"), (Verdict.RE, "2"), (Verdict.AC, "3")], found
    assert found.verdict is Verdict.RE
