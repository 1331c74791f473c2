"""Pairs of a list are taken apart by a loop.

may refuse: bash

>>> f([[1, 2], [3, 4]])
14
"""


def f(pairs):
    total = 0
    for a, b in pairs:
        total += a * b
    return total
