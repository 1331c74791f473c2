"""A place is told by the list that it is in, which a reference gives.

targets: all

>>> f([1, 2, 3], 9)
([1, 2, 9], [1, 11, 9])
>>> f([0, 1], 5)
([0, 5], [7, 7])
"""


def put(xs, v):
    xs[len(xs) - 1] = v
    return list(xs)


def f(xs, v):
    first = put(xs, v)
    xs[xs[0]] = v + 2
    xs[len(xs) - 1] = v if len(xs) > 2 else v + 2
    return first, xs
