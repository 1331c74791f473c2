"""Fewer elements than none are not chosen: an error says so.

targets: all
may refuse: bash

>>> f([1, 2, 3], 2, True)
'6'
>>> f([1, 2, 3], -1, True)
'r must be non-negative'
>>> f([1, 2, 3], -2, False)
'r must be non-negative'
>>> f([1, 2, 3], 5, False)
'0'
>>> f([], 0, True)
'1'
"""

from itertools import combinations, permutations


def f(xs: list[int], r: int, ordered: bool) -> str:
    try:
        if ordered:
            return str(len(list(permutations(xs, r))))
        count = 0
        for pair in combinations(xs, r):
            count += len(pair) > 0
        return str(count)
    except ValueError as e:
        return str(e)
