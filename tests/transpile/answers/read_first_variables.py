"""Read first: variables.

targets: lua perl php ruby
may refuse: bash r

>>> f(1)
(3, 9, '3 4 4', [4, 5], 1, '1 2', 3)
"""


class Counter:
    def __init__(self):
        self.n = 0

    def bump(self):
        self.n += 1
        return self.n


def f(x):
    def inc():
        nonlocal x
        x += 1
        return x

    c = Counter()
    return x + inc(), x * inc() + x, f"{x} {inc()} {x}", [x, inc()], c.n + c.bump(), f"{c.n} {c.bump()}", max(c.n, c.bump())
