"""A copy by a function that changes nothing is one.

targets: dart javascript php typescript

>>> f([2, 3])
([2, 3], {(2, 0): 0, (2, 1): 2, (3, 0): 0, (3, 1): 3})
"""


def f(row):
    copy = list(map(lambda x: x, row))
    copy.append(0)
    return row, {(i, j): i * j for i in row for j in range(2)}
