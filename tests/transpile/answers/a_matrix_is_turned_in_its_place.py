"""A matrix is turned in its place.

may refuse: bash

>>> f([[1, 2], [3, 4]])
[[3, 1], [4, 2]]
"""


def f(matrix):
    matrix[:] = [list(r) for r in zip(*matrix[::-1])]
    return matrix
