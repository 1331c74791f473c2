"""A function has a named tuple of its own.

targets: all
may refuse: bash

>>> f([(1, 2), (3, 4)])
(4, 6, [2, 12], 3, False)
>>> f([])
(0, 0, [], 0, True)
"""

from collections import namedtuple


def f(pairs):
    Point = namedtuple("Point", ["x", "y"])
    points = [Point(*p) for p in pairs]
    total = Point(sum(p.x for p in points), sum(p.y for p in points))
    best = max(points, key=lambda p: p.y, default=Point(0, 0))
    return total.x, total.y, [p.x * p.y for p in points], best.x, total == Point(0, 0)
