"""Hashes are told by what they say.

A hash that is told by several fields.

targets: dart java kotlin nim

>>> f([1, 2, 1])
2
"""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))


def f(xs):
    return len({Point(x, x + 0.5) for x in xs})
