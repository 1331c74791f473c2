"""Containers that objects keep: refused where the object changes one that its giver looks at afterwards."""

from __future__ import annotations

import pytest

from dragoman.transpile import ir
from dragoman.transpile.frontends import frontend
from dragoman.transpile.passes.kept import refuse_kept

BOX = """
class Box:
    def __init__(self, items: list[int], name: list[str]):
        self.items = items
        self.name = name

    def add(self, x: int) -> None:
        self.items.append(x)

"""
GIVERS = {
    "def f(xs: list[int]) -> int:\n    b = Box(xs, [])\n    b.add(2)\n    return len(xs)\n": 1,
    "def f(xs: list[int]) -> int:\n    b = Box(xs, [])\n    b.add(2)\n    return len(b.items)\n": 0,
    "def f(names: list[str]) -> int:\n    b = Box([], names)\n    b.add(2)\n    return len(names)\n": 0,
    "def f(xs: list[int]) -> int:\n    b = Box(list(xs), [])\n    b.add(2)\n    return len(xs)\n": 0,
    "def f(xs: list[int]) -> int:\n    n = 0\n    for i in range(2):\n        n += len(xs)\n        Box(xs, []).add(i)\n    return n\n": 1,
}


@pytest.mark.parametrize("giver", GIVERS)
def test_what_an_object_changes_is_not_looked_at(giver: str) -> None:
    module = refuse_kept(frontend("python").parse(BOX + giver))
    assert sum(isinstance(n, ir.Unsupported) and n.code == "alias" for n in ir.walk(module)) == GIVERS[giver]
