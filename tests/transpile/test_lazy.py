"""Generators that must be lazy: in each target they run as in CPython; the passes for them alone, by Python itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dragoman.transpile import api, ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from dragoman.transpile.generators.python import Python
from dragoman.transpile.passes.lazy import Lazy
from dragoman.transpile.passes.resumable import lazy_closures, lazy_steps
from tests.transpile.answering import Answering
from tests.transpile.lazy_programs import PROGRAMS

pytestmark = pytest.mark.compiles

TARGETS = ("bash", "c", "cpp", "d", "go", "java", "perl", "r", "rust", "scala", "swift")
#: Targets where a lazy generator is an object of a class of its own, which one parameter can't hold several of.
OBJECTS = ("bash", "c")
MIXED = "two of them for one parameter"


@pytest.mark.parametrize(
    ("target", "name"),
    [(target, name) for target in TARGETS for name in PROGRAMS if (target, name) not in [(x, MIXED) for x in OBJECTS]],
)
def test_lazy_programs_print_the_same(target: str, name: str, answering: Answering) -> None:
    translation = api.translate(PROGRAMS[name], target, from_="python", executor=answering.executor(target))
    assert not translation.diagnostics
    assert translation.verification is not None
    assert translation.verification.verdict.name == "AC", translation.code


def printed(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.parametrize("name", PROGRAMS)
def test_closures_alone(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Python, "PASSES", (lazy_closures, *Python.PASSES))
    generated = generator("python", "python").generate(frontend("python").parse(PROGRAMS[name]))
    assert generated.complete, generated.diagnostics
    assert "yield" not in generated.code
    assert printed(generated.code) == printed(PROGRAMS[name])


LAZY = {
    "a loop that is never left": ("def f():\n    while True:\n        yield 1\nnext(f())\n", {"f"}),
    "a break of an inner loop leaves only that": (
        "def f(xs: list[int]):\n    while True:\n        for x in xs:\n            if x:\n                break\n        yield 1\nf([1])\n",
        {"f"},
    ),
    "a loop that may be left, read whole": (
        "def f(n: int):\n    while True:\n        if n > 3:\n            return\n        yield n\n        n += 1\nprint(list(f(1)))\n",
        set(),
    ),
    "a loop that may be left, not read whole": (
        "def f(n: int):\n    while n < 9:\n        yield n\n        n += 1\nprint(next(f(1)))\n",
        {"f"},
    ),
    "finite by its loop": ("def f(n: int):\n    for i in range(n):\n        yield i\nprint(next(f(2)))\n", set()),
    "what draws from an endless one is endless": (
        "from itertools import count\ndef f():\n    for i in count():\n        yield i\ndef g():\n    for i in f():\n        yield i * i\nnext(g())\n",
        {"f", "g"},
    ),
}


@pytest.mark.parametrize("name", LAZY)
def test_which_are_lazy(name: str) -> None:
    source, expected = LAZY[name]
    assert Lazy(frontend("python").parse(source)).functions == expected


def test_a_shape_without_a_step_is_reported_where_it_stands() -> None:
    source = """
def risky(xs: list[int]):
    while True:
        try:
            yield xs[0]
        except IndexError:
            xs.append(1)


def first(xs: list[int]) -> int:
    return next(risky(xs))
"""
    generated = generator("go", "python").generate(frontend("python").parse(source))
    (diagnostic,) = [d for d in generated.diagnostics if d.code == "generator"]
    assert "inside a try" in diagnostic.message
    assert diagnostic.span is not None


def test_a_finite_generator_that_is_read_whole_stays_a_list() -> None:
    source = "def pairs(n: int):\n    for i in range(n):\n        yield i\n\n\ndef total(n: int) -> int:\n    return sum(pairs(n))\n"
    lowered = lazy_steps(frontend("python").parse(source))
    assert not any(f.is_generator for f in lowered.functions if isinstance(f, ir.Function))


@pytest.mark.parametrize("target", OBJECTS)
def test_objects_of_several_classes_in_one_place_are_reported(target: str) -> None:
    generated = generator(target, "python").generate(frontend("python").parse(PROGRAMS[MIXED]))
    assert {d.code for d in generated.diagnostics} >= {"generator"}
    assert not generated.complete
