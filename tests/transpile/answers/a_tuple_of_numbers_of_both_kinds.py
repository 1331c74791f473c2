"""A tuple of numbers of both kinds.

may refuse: all

>>> f(-1)
'(-1, 2.5) [(-1, 0.5)]'
"""


class Pair:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __iter__(self):
        yield self.x
        yield self.y


def f(x):
    return f"{tuple(Pair(x, 2.5))} {[tuple(Pair(x, 0.5))]}"
