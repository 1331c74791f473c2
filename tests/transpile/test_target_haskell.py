"""Haskell as a target: what comes out reads as Haskell, and what has no form there is said."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator

READABLE = {
    "a loop that fills a list": (
        """
def squares(numbers: list[float]) -> list[float]:
    out = []
    for n in numbers:
        if n > 2.0:
            out.append(n * n)
    return out
""",
        """
squares :: [Double] -> [Double]
squares numbers = [n * n | n <- numbers, n > 2.0]
""",
    ),
    "a name that gets a new value has a prime": (
        """
def shifted(x: float) -> float:
    y = x + 1.0
    y = y * y
    return y - x
""",
        """
shifted :: Double -> Double
shifted x =
  let y = x + 1.0
      y' = y * y
   in y' - x
""",
    ),
    "what may be missing": (
        """
def age(ages: dict[str, int], name: str) -> int:
    return ages.get(name, 0)
""",
        """
age :: [(String, Int)] -> String -> Int
age ages name = fromMaybe 0 (lookup name ages)
""",
    ),
}


@pytest.mark.parametrize("case", READABLE)
def test_reads_as_haskell(case: str) -> None:
    source, wanted = READABLE[case]
    generated = generator("haskell", "python").generate(frontend("python").parse(source))
    assert generated.complete, generated.diagnostics
    lines = [line.text for line in generated.lines if not any("@" in rule for rule in line.rules)]
    shown = "\n".join(line for line in lines if not line.startswith(("import ", "{-#"))).strip()
    assert shown == wanted.strip()


def test_an_exception_that_is_caught_is_refused() -> None:
    source = """
def number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0
"""
    generated = generator("haskell", "python").generate(frontend("python").parse(source))
    assert [d.code for d in generated.diagnostics] == ["try"]
