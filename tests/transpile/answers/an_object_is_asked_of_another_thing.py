"""An object is asked of another thing.

targets: csharp go java javascript python r rust

>>> f(2)
(True, True)
>>> f(1)
(True, False)
"""


class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, P) and self.x == other.x


def f(a):
    other = P(a) if a > 1 else a
    return P(a) == P(a), P(a) == other
