"""A plain tuple is sought among named ones, and a named one among plain ones, which they equal.

targets: all
may refuse: go php bash r ocaml

>>> f([(0, 0), (1, 2)], 1)
([True, True, False], ['start', 'none'], (1, True))
"""

from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


def f(pairs: list[tuple[int, int]], n: int):
    seen = {Point(x, y) for x, y in pairs}
    names = {Point(0, 0): "start"}
    points = [Point(x, y) for x, y in pairs]
    inside = [(n, 2) in seen, (0, n - 1) in names, (n, n) in points]
    return inside, [names[0, 0], names.get((n, n), "none")], (points.index((n, 2)), Point(n, 2) in pairs)
