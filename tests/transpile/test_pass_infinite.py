"""Integers beside infinities: their types, how targets hold them, and that they are shown as Python shows them."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.executors import Verdict
from dragoman.transpile import types as t
from dragoman.transpile.frontends import frontend
from dragoman.transpile.generators import generator
from tests.transpile.answering import Answering

INF = float("inf")
LEAST = """
def f(xs: list[int]):
    best = float("inf")
    for x in xs:
        best = min(best, x)
    return best, f"{best} {[best]} {-best}"
"""
PATHS = """
def f(n: int, edges: list[tuple[int, int, int]]) -> list:
    INF = float("inf")
    dist = [[0 if i == j else INF for j in range(n)] for i in range(n)]
    for u, v, w in edges:
        dist[u][v] = min(dist[u][v], w)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if dist[i][k] + dist[k][j] < dist[i][j]:
                    dist[i][j] = dist[i][k] + dist[k][j]
    return dist
"""
KIND = """
def f(xs: list[int]) -> str:
    low = float("inf")
    for x in xs:
        low = min(low, x)
    return "none" if isinstance(low, float) else str(low * 2 - 1) + " " + str(low // 2) + " " + str(low / 2)
"""
MIXED = """
def f(xs: list):
    best = float("inf")
    for x in xs:
        if x < best:
            best = x
    return best, str(best)
"""


@pytest.mark.parametrize(
    ("types", "joined"),
    [
        ((t.INFINITE, t.INT), t.WHOLE),
        ((t.WHOLE, t.INT, t.INFINITE), t.WHOLE),
        ((t.INFINITE, t.FLOAT), t.FLOAT),
        ((t.INT, t.FLOAT, t.INFINITE), t.Union((t.FLOAT, t.INT))),
        ((t.INFINITE, t.INT, t.FLOAT), t.Union((t.FLOAT, t.INT))),
        ((t.INFINITE, t.INT, t.STR), t.Union((t.FLOAT, t.INT, t.STR))),
        ((t.List(t.INFINITE), t.List(t.INT)), t.List(t.WHOLE)),
    ],
)
def test_the_least_type_that_holds_all(types: tuple[t.Type, ...], joined: t.Type) -> None:
    assert t.join_all(types) == joined == t.join_all(reversed(types))
    assert t.parse(t.show(joined)) == joined


@pytest.mark.parametrize(
    ("target", "lines"),
    [
        ("javascript", ("let best = Infinity;", "best = Math.min(best, x);")),
        ("java", ("double best = Double.POSITIVE_INFINITY;",)),
        ("go", ("best := math.Inf(1)",)),
        ("cpp", ("double best = std::numeric_limits<double>::infinity();",)),
    ],
)
def test_targets_hold_a_float(target: str, lines: tuple[str, ...]) -> None:
    code = generator(target).generate(frontend("python").parse(LEAST)).code
    assert all(line in code for line in lines), code


@pytest.mark.slow
@pytest.mark.parametrize("target", ["python", "javascript", "java", "c", "go", "rust", "ruby", "r"])
@pytest.mark.parametrize(
    ("source", "tests"),
    [
        (LEAST, [([[3, 1, 2]], (1, "1 [1] -1")), ([[]], (INF, "inf [inf] -inf"))]),
        (PATHS, [([3, [(0, 1, 4), (1, 2, 5)]], [[0, 4, 9], [INF, 0, 5], [INF, INF, 0]])]),
        (KIND, [([[-3, 4]], "-7 -2 -1.5"), ([[]], "none")]),
        (MIXED, [([[2.5, 1]], (1, "1")), ([[3, 2.5]], (2.5, "2.5")), ([[]], (INF, "inf"))]),
    ],
    ids=["least", "paths", "kind", "mixed"],
)
def test_whole_numbers_stay_whole(target: str, source: str, tests: list[tuple[list[Any], Any]], answering: Answering) -> None:
    found = answering.verified(target, source, tests)
    assert found.verdict is Verdict.AC, found
