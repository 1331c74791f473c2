"""The programs of ``answers/`` in their targets: each answers as its docstring says, or is refused where that is allowed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dragoman.datasets.problem import Raised
from dragoman.rules import loader
from tests.transpile.answering import Answering, problem, programs, read


def _pairs() -> list[tuple[str, str]]:
    return [(target, name) for target in loader.targets() for name, program in programs().items() if target in program.targets]


@pytest.mark.slow
@pytest.mark.parametrize(("target", "name"), _pairs())
def test_a_program_is_answered_rightly(target: str, name: str, answering: Answering) -> None:
    program = programs()[name]
    wrong = answering.answer(target, program.problem).wrong(program.targets[target])
    if wrong:
        pytest.fail(f"{name} in {target}: {wrong}", pytrace=False)


@pytest.mark.parametrize(
    ("told", "complaint"),
    [
        ("targets: javascipt\n\n>>> f(1)\n1", "no target is called javascipt"),
        ("targets: all", "no calls"),
        (">>> f(1)\n1", "no targets"),
    ],
)
def test_a_program_that_does_not_say_what_is_tested_is_named(told: str, complaint: str, tmp_path: Path) -> None:
    (tmp_path / "same.py").write_text(f'"""The same.\n\n{told}\n"""\n\n\ndef f(x):\n    return x\n')
    with pytest.raises(ValueError, match=f"same.py: .*{complaint}"):
        read(tmp_path / "same.py")


def test_a_wrong_answer_is_told_with_the_program_that_gave_it(answering: Answering) -> None:
    source = "def f(x):\n    if x == 0:\n        raise ValueError('none')\n    return x + 1\n"
    found = answering.answer("python", problem(source, [([1], 2), ([0], Raised("ValueError", "none"))], "right"))
    assert found.wrong("targets") == ""
    found = answering.answer("python", problem(source, [([1], 2), ([5], 7), ([0], Raised("KeyError", None))], "mistaken"))
    said = "call 1: the suite and its own source disagree: expected 7, got 6; call 2: the program raises ValueError: none"
    assert found.wrong("may refuse in part") == said
    assert "f(5) WA: expected 7, got 6" in replace(found, findings=()).wrong("may refuse in part")
    refused = answering.answer("go", problem("def f(x):\n    return eval('x')\n", [([1], 1)], "refused"))
    assert refused.wrong("may refuse") == ""
    assert "unsupported" in refused.wrong("targets")
