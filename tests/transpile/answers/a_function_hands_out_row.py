"""A function hands out: row.

may refuse: bash cpp d go lua perl r rust swift

>>> f(7)
[[1], [2, 7]]
"""


def pick(rows, i):
    return rows[i]


def f(n):
    rows = [[1], [2]]
    row = pick(rows, 1)
    row.append(n)
    return rows
