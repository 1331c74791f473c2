"""A variable of a lambda is its own.

targets: c cpp go java rust

>>> f(0)
1.25
>>> f(1)
1.25
"""


def root(f, lo: float, hi: float) -> float:
    while hi - lo > 0.25:
        mid = (lo + hi) / 2
        if f(lo) * f(mid) <= 0:
            hi = mid
        else:
            lo = mid
    return lo


def f(least: int) -> float:
    return root(lambda x: x * x - 2, least, 2)
