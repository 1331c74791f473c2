"""What is equal says the class.

may refuse: d swift

>>> f(2, 2)
[True, True, False]
>>> f(2, 3)
[False, False, True]
"""


class Cell:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        if isinstance(other, Cell):
            return self.n == other.n
        return self.n == other


def f(n, k):
    return [Cell(n) == Cell(k), Cell(n) == k, Cell(n) != k]
