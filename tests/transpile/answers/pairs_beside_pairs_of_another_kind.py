"""Pairs beside pairs of another kind.

may refuse: all

>>> f({1: 2, 3: 4}, 1)
[(3, 4), ((3, 4), None)]
>>> f({1: 2}, 1)
[]
"""


def f(d: dict[int, int], n: int):
    keyed = {}
    temp = list(d.items())
    for i in range(len(temp) - 1, n - 1, -1):
        keyed[temp[i]] = None
    return temp[n:] + list(keyed.items())
