"""Integers beside floats: where the language's operators make a float of an integer, nothing is written for it."""

from __future__ import annotations

import pytest

from dragoman.rules import loader
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator

MIXED = "def f(n: int, x: float) -> float:\n    total = 0.5 * n + x - n\n    total += x / (n * n + 1)\n    return total\n"


def conversions(target: str) -> bool:
    """Is an integer converted in the translation?"""
    made = generator(target, "python").generate(frontend("python").parse(MIXED))
    return any(rule.endswith(":coerce.int.float") for line in made.lines for rule in line.rules)


@pytest.mark.parametrize("target", [i for i in loader.targets() if "*" in loader.target(i).options.get("promotes", ())])
def test_no_conversion_where_operators_promote(target: str) -> None:
    assert not conversions(target)


@pytest.mark.parametrize("target", ["go", "haskell", "ocaml", "rust", "swift"])
def test_conversions_where_they_do_not(target: str) -> None:
    assert conversions(target)


def test_two_integers_keep_one_conversion_where_division_drops_remainders() -> None:
    half = "def f(n: int, k: int) -> float:\n    return n / (k * k + 1)\n"
    texts = {i: generator(i, "python").generate(frontend("python").parse(half)).code for i in ("java", "cpp", "elixir", "python")}
    assert "(double) n / Math.addExact(" in texts["java"]
    assert "static_cast<double>(n) / add(" in texts["cpp"]
    assert "n / (k * k + 1)" in texts["elixir"]
    assert "return n / (k * k + 1)" in texts["python"]


def test_python_divides_large_integers_as_python_does() -> None:
    """A quotient of floats is rounded twice: 7**23 / 3 ends in another digit."""
    made = generator("python", "python").generate(frontend("python").parse("def f(n: int) -> float:\n    return 7**n / 3\n"))
    scope: dict[str, object] = {}
    exec(made.code, scope)
    assert scope["f"](23) == 7**23 / 3  # type: ignore[operator]
