"""An iterator that is read to its end is empty.

targets: c cpp

>>> f([1, 2, 3])
(6, [], 2, 4, [])
>>> f([])
(0, [], 0, 0, [])
"""


def f(xs):
    it = iter(xs)
    total = sum(it)
    more = (x + 1 for x in xs)
    first = next(more, 0)
    most = max(more, default=0)
    return total, list(it), first, most, [x for x in more]
