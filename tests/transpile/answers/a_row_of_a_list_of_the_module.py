"""A row of a list of the module.

may refuse: all

>>> f(0, 7)
(3, 1)
>>> f(1, 8)
(2, 3)
"""

GRID = [[1, 2], [3]]


def f(i, n):
    row = GRID[i]
    row.append(n)
    return len(row), row[0]
