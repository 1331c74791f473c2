"""Checks before the statement that needs them: where they stand, and where the checking helper stays."""

from __future__ import annotations

import pytest

from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator


@pytest.mark.parametrize(
    ("body", "guard"),
    [
        ("return s[i]", "if (i >= s.length || i < -s.length) throw new RangeError("),
        ("return s[0] + s[0]", "if (s.length === 0) throw new RangeError("),
        ("k = s.index('b')\n    return s[k:]", "if (k < 0) throw new RangeError("),
        ("xs.remove(i)", "if (!xs.includes(i)) throw new RangeError("),
        ("del d[s]", "if (!d.has(s)) throw new RangeError(`Missing key: ${s}`);"),
        ("n = len(xs)\n    return i // n", 'if (n === 0) throw new RangeError("Division by zero");'),
        ("n = len(xs)\n    return i % n", 'if (n === 0) throw new RangeError("Division by zero");'),
    ],
)
def test_a_check_of_few_places_stands_before_its_statement(body: str, guard: str) -> None:
    assert guard in translated(body)


@pytest.mark.parametrize(
    "body",
    [
        "while xs[i] > 0:\n        i += 1",  # evaluated anew in each turn
        "return i > 0 and xs[i] > 0",  # evaluated only sometimes
        "return (xs.pop(), xs[i])",  # what comes before it acts
        "return (int(s), xs[i])",  # what comes before it may raise
        "return xs[i] + xs[i + 1] + xs[i + 2] + xs[i + 3]",  # too many places
    ],
)
def test_the_helper_stays_where_a_check_before_would_mean_something_else(body: str) -> None:
    assert "function at(" in translated(body)


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("return s[:i]", "long end = i < 0 ? Math.max(0, i + s.length()) : Math.min(i, s.length());"),
        ("return s.lower()[:2]", "return text.substring(0, Math.min(2, text.length()));"),
        ("return s[1:-1]", 's.length() > 2 ? s.substring(1, s.length() - 1) : ""'),
        ("xs.insert(i, xs.pop(0))", "long item = xs.remove(0);"),
    ],
)
def test_a_bound_stands_before_its_statement(body: str, place: str) -> None:
    shown = translated(body, "java")
    assert place in shown
    assert "clamp" not in shown


def test_bounds_of_a_condition_of_a_loop_stay() -> None:
    assert "clamp(i, s.length())" in translated("while s[:i] != 'a':\n        i += 1", "java")


def translated(body: str, target: str = "javascript") -> str:
    code = f"def f(s: str, i: int, xs: list[int], d: dict[str, int]):\n    {body}\n"
    return generator(target, "python").generate(frontend("python").parse(code)).code
