"""Read first: imports of classes.

targets: lua perl php ruby
may refuse: bash r

>>> f(1)
(True, '2 lines')
"""

import math


class Line:
    def __init__(self, slope):
        self.slope = slope

    def angle(self):
        return math.atan(self.slope)


def plural(noun: str) -> str:
    return noun + "s"


def told(n: int, form=plural) -> str:
    return f"{n} " + form("line")


def f(slope):
    return Line(slope).angle() > 0.5, told(2)
