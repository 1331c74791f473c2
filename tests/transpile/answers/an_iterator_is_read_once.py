"""An iterator is read once.

targets: go

>>> f([1, 2, 3])
(6, [])
"""


def f(xs):
    it = iter(xs)
    s = sum(it)
    return s, list(it)
