"""A call that changes a list stands behind that list in one expression, which sees it as the call has left it.

targets: all

>>> f([1, 2, 3])
([6], [0, 0, 0, 6, 6], 6, 6)
>>> f([])
([6], [0, 0, 0, 6, 6], 6, 3)
"""


def grow(xs):
    xs.append(6)
    return 3


def f(xs):
    rest = [0, 0, 0]
    rest = rest[grow(rest) :]
    more = [0, 0, 0, 6]
    more = more[: grow(more) + 2]
    place = [1, 2, 5]
    last = place[grow(place)]
    beside = [x for x in xs]
    return rest, more, last, len(beside + [grow(beside)]) + 1
