"""Integers among floats.

may refuse: all

>>> f([1, 2.5, 2], 1.0)
(True, True, True, 0, 1, 1, [False, True, True])
>>> f([2.5, 2], 2.0)
(False, True, False, 1, 1, 2, [True, True])
"""


def f(xs: list[float], x: float) -> tuple[bool, bool, bool, int, int, float, list[bool]]:
    return (xs[0] == x, x in xs, xs == [1.0, 2.5, 2.0], xs.index(x), xs.count(x), max(xs, key=lambda v: v * -1), [v != 1.0 for v in xs])
