"""A constant has no end.

may refuse: all

>>> f([4, 2])
2.0
>>> f([])
None
"""

INF = float("inf")


def f(xs: list[int]) -> float | None:
    best = INF
    for x in xs:
        if x < best:
            best = float(x)
    return None if best == INF else best
