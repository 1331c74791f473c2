"""The first that a recursive generator gives.

targets: all
may refuse: bash

>>> f(5)
([0, 2, 4, 1, 3], 10)
"""


def placed(size, row=0, columns=()):
    if row == size:
        yield list(columns)
    for c in range(size):
        if all(c != d and abs(c - d) != row - r for r, d in enumerate(columns)):
            yield from placed(size, row + 1, columns + (c,))


def f(size):
    return next(placed(size)), sum(1 for _ in placed(size))
