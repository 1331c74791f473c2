"""Realistic Java programs of one file through the targets: each prints what Java prints, or is refused with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.datasets.problem import Problem, TestCase
from dragoman.executors.outcome import Verdict
from tests.transpile.answering import Answering

PROGRAMS = Path(__file__).parent / "java_programs"
NAMES = sorted(path.stem for path in PROGRAMS.glob("*.java"))
#: More targets, for casts and for arrays of single characters.
SOME = {
    "d": ["Casts", "Letters"],
    "nim": ["Casts"],
    "php": ["Casts", "Letters"],
    "scala": ["Casts", "Letters"],
    "swift": ["Casts", "Letters"],
}
#: What has no form in a target: objects that a comparison hands on, second names of what changes, what one class's method changes only.
REFUSED = {"rust": {"Scheduler"}}
TARGETS = ("python", "javascript", "typescript", "csharp", "cpp", "go", "kotlin", "rust")


def problem(name: str) -> Problem:
    read = {kind: (PROGRAMS / f"{name}.{kind}").read_text() for kind in ("java", "in", "out")}
    test = TestCase("given", stdin=read["in"], stdout=read["out"])
    return Problem(name, "java-programs", "java", read["java"], None, (test,))


def test_there_are_programs() -> None:
    assert len(NAMES) == 11


@pytest.mark.slow
@pytest.mark.parametrize("target", [*TARGETS, *SOME])
def test_programs_print_what_java_prints(target: str, answering: Answering) -> None:
    names = SOME.get(target, NAMES)
    verdicts: dict[str, str] = {}
    reasons: dict[str, str] = {}
    for name in names:
        found = answering.answer(target, problem(name)).verification
        verdicts[name] = found.verdict.name
        reasons[name] = f"{found.cause}: {found.diagnostics}"
    refused = REFUSED.get(target, set())
    assert verdicts == {name: Verdict.NC.name if name in refused else Verdict.AC.name for name in names}, reasons
    assert all("unsupported" in reasons[name] for name in refused)
