"""Intervals that are merged in a list of the given ones.

may refuse: r bash

>>> f([[1, 3], [2, 6], [8, 9]])
[[[1, 6], [8, 9]], [[1, 6], [2, 6], [8, 9]]]
"""


def f(pairs):
    out = []
    for p in pairs:
        if out and out[-1][1] >= p[0]:
            out[-1][1] = max(out[-1][1], p[1])
        else:
            out.append(p)
    return [out, pairs]
