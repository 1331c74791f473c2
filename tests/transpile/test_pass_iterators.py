"""Iterators that are values: refused where one is read on after something else has read of it."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.iterators import refuse_read_on

EVENS = """
def evens():
    n = 0
    while True:
        yield n
        n += 2

"""
USES = {
    "def f() -> int:\n    numbers = evens()\n    return next(numbers) + next(numbers)\n": 0,
    "def f() -> int:\n    for n in evens():\n        if n > 3:\n            return n\n    return 0\n": 0,
    "def f() -> int:\n    numbers = evens()\n    for n in numbers:\n        if n > 3:\n            break\n    return next(numbers)\n": 1,
    "def g(numbers):\n    return next(numbers)\n\ndef f() -> int:\n    return g(evens())\n": 1,
}


@pytest.mark.parametrize("use", USES)
def test_an_iterator_is_read_by_one_only(use: str) -> None:
    module = refuse_read_on(frontend("python").parse(EVENS + use))
    assert sum(isinstance(n, ir.Unsupported) and n.code == "iterator" for n in ir.walk(module)) == USES[use]
