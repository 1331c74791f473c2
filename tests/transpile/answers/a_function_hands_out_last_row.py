"""A function hands out: last row.

may refuse: bash cpp d go lua perl r rust swift

>>> f(2)
[[1], [2, 2]]
>>> f(0)
[[1], [2]]
"""


def f(n):
    rows = [[1], [2]]
    last = None
    for i in range(n):
        last = rows[i]
    if last is not None:
        last.append(n)
    return rows
