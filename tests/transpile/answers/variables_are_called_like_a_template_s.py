"""Variables are called like a template's.

may refuse: all

>>> f([1, 3, 5], 3)
(1, 1, [1, 5], 3, True)
>>> f([], 1)
(0, 0, [], 0, False)
"""

import bisect


def f(a, x):
    i = bisect.bisect_left(a, x)
    j = bisect.bisect_right(a, i)
    item, value, key = x, i, j
    return i, j, [y for y in a if y != item], a.count(x) + value + key, any(v > x for v in a)
