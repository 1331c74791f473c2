"""Rows of tuples and of lists, integers beside infinity.

targets: csharp java kotlin scala

>>> f(2, {'a': 5}, 'a')
([[2, 4], [2]], '5')
>>> f(7, {'a': 5}, 'a')
([[2, 14], [7]], 'inf')
>>> f(7, {'a': 5}, 'b')
([[2, 14], [7]], 'inf')
"""


class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def twice(self):
        return Matrix([[x * 2 for x in r] for r in self.rows])


def f(n, prices, name):
    best = float("inf")
    if n < prices.get(name, best):
        best = prices.get(name, float("inf"))
    return Matrix([(1, n)]).twice().rows + Matrix([[n]]).rows, str(best)
