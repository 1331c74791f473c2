"""Places in a list that stays sorted.

may refuse: r

>>> f([2, 6, 2.5, 2])
[[2, 2, 2.5, 6], [0, 1, 1, 1]]
"""

from bisect import bisect_right, insort


def f(values):
    ordered = []
    ranks = []
    for v in values:
        ranks.append(bisect_right(ordered, v))
        insort(ordered, v)
    return [ordered, ranks]
