"""A member of an IntEnum is a number wherever one may stand.

targets: all

>>> f([10, 20, 30, 40], 1)
((-3, 20, [20, 30], 3, (1, 1)), (3.0, '  3|3', 'one', True), ([0, 0, 0], 2, [2, 0]))
"""

from enum import IntEnum


class Level(IntEnum):
    NONE = 0
    LOW = 1
    HIGH = 3


def f(xs: list[int], n: int):
    high = Level(n + 2)
    words = {1: "one", 3: "three"}
    shown = f"{high:>3}|{high:d}"
    truths = [1 if level else 0 for level in Level]
    numbers = (-high, xs[Level.LOW], xs[Level.LOW : high], abs(high), divmod(high, 2))
    others = (float(high), shown, words[Level.LOW], high in (n, 3))
    return numbers, others, ([0] * high, sum(truths), [xs.index(30), int(Level.NONE)])
