"""Float literals where a compiler has more digits than a double."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.constants import round_constants, rounds_twice


def returned(text: str) -> ir.Expr:
    (function,) = round_constants(frontend("python").parse(f"def f() -> float:\n    return {text}\n")).functions
    statement = function.body[-1]
    assert isinstance(statement, ir.Return)
    assert statement.value is not None
    return statement.value


@pytest.mark.parametrize(
    ("text", "value"), [("0.1 + 0.2", 0.1 + 0.2), ("0.7 + 0.1 - 0.3", 0.7 + 0.1 - 0.3), ("1.1 * 1.1", 1.1 * 1.1), ("0.0 * -1.0", -0.0)]
)
def test_what_doubles_give_is_written_where_exact_numbers_give_another(text: str, value: float) -> None:
    found = returned(text)
    assert isinstance(found, ir.Const)
    assert repr(found.value) == repr(value)


@pytest.mark.parametrize("text", ["0.5 + 0.25", "2.0 * 3.0", "1.0 / 3.0", "1.0 / 0.0", "1e300 * 1e300", "float('nan') + 1.0"])
def test_the_rest_stays_as_it_is_written(text: str) -> None:
    assert not isinstance(returned(text), ir.Const)


def test_literals_that_80_bits_round_otherwise() -> None:
    assert rounds_twice(755557.926965355)
    assert rounds_twice(-755557.926965355)
    assert not any(map(rounds_twice, (0.0, 0.1, 1e300, 5e-324, float("inf"), float("nan"))))
