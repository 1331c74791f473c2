"""Objects are found, counted and removed by what is equal.

targets: perl lua r
may refuse: bash

>>> f(2)
[True, False, True, True, True, True]
"""

from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int


def f(n):
    items = [P(1, n), P(3, 4), P(1, n)]
    found = [P(3, 4) in items, P(5, 5) in items, items.count(P(1, n)) == 2, items.index(P(3, 4)) == 1]
    items.remove(P(1, n))
    return found + [len(items) == 2, items == [P(3, 4), P(1, n)]]
