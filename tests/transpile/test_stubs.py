"""What a target gets of a module that is not wholly translatable: stubs that fail loudly, and the rest untouched."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import available, generator
from tests.transpile.answering import Answering

MODULE = """
import numpy

TABLE = numpy.array([1, 2])
LIMIT = 3


def uses(x: int) -> int:
    return x + TABLE[0]


def good(x: int) -> int:
    return x + LIMIT


if __name__ == "__main__":
    print(good(2))
    print(numpy.pi)
"""

#: A class that no target can have, one function that makes it, one that takes it, and a main program that needs both.
METHOD_STUBS = ("clojure", "elixir", "haskell")
CLASS = """
class Rule:
    def __init__(self, text: str) -> None:
        self.text = text

    def holds(self, x: int) -> bool:
        return eval(self.text)


def made(text: str) -> Rule:
    return Rule(text)


def good(x: int) -> int:
    return x + 1


print(made("x > 1").holds(good(2)))
"""


@pytest.mark.parametrize("target", available())
def test_what_needs_something_untranslated_is_a_stub(target: str) -> None:
    generated = generator(target, "python").generate(frontend("python").parse(MODULE))
    assert {f.name: f.status for f in generated.functions} == {"uses": "stub", "good": "translated"}
    assert {d.function for d in generated.diagnostics} == {"TABLE", "uses", "<main>"}
    assert "the main program is not translated" in generated.code


@pytest.mark.parametrize("target", ["javascript", "perl", "ruby"])
def test_a_main_program_that_is_not_translated_fails_loudly(target: str, answering: Answering) -> None:
    code = generator(target, "python").generate(frontend("python").parse(MODULE)).code
    files, main = generator(target, "python").whole_program(code)
    executor = answering.executor(target)
    outcome = executor.run(executor.compile(target, files, main))
    assert outcome.exit_code != 0
    assert b"the main program is not translated" in outcome.stderr


@pytest.mark.parametrize("target", available())
def test_what_needs_an_untranslated_class_is_a_stub(target: str) -> None:
    generated = generator(target, "python").generate(frontend("python").parse(CLASS))
    statuses = {f.name: f.status for f in generated.functions}
    assert statuses["good"] == "translated"
    # Where a method can be a stub of its own, the class is translated and the main program calls it.
    told = {d.function for d in generated.diagnostics}
    assert "<main>" in told or ("holds" in told and target in METHOD_STUBS)
    assert any(d.function == "Rule" or "eval" in d.message for d in generated.diagnostics)
