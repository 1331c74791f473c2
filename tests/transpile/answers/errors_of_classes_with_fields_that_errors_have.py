"""Errors of the runtime and of a class whose fields have names that the targets' own errors have; constants of objects; values without a place.

targets: d swift nim java

>>> f(0)
'integer division or modulo by zero'
>>> f(1)
'integer modulo by zero'
>>> f(2)
'9 is not in list'
>>> f(3)
'pop from empty list'
>>> f(4)
'list index out of range'
>>> f(5)
'no key key GOOD BAD 4'
"""

from collections import defaultdict
from enum import Enum


class Kind(Enum):
    BAD = 1
    GOOD = 2


class Broken(Exception):
    pass


class Missing(Broken):
    def __init__(self, name: str):
        super().__init__(f"no {name}")
        self.name = name


class Grid:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def kind(self):
        return Kind.GOOD if self == Grid.square(2) else Kind.BAD

    def __eq__(self, other):
        return self.rows == other.rows

    @staticmethod
    def square(n):
        return Grid([[0] * n for _ in range(n)])


def fails(k: int, zero: int):
    if k == 0:
        return 7 // zero
    if k == 1:
        return 7 % zero
    if k == 2:
        return [1, 2].index(zero + 9)
    if k == 3:
        return [].pop()
    if k == 4:
        return [1, 2][5]
    raise Missing("key")


def f(k: int):
    sums = defaultdict(lambda: defaultdict(int))
    for name, n in [("a", 1), ("b", 2), ("a", 3)]:
        sums[name]["n"] += n
    try:
        return fails(k, 0)
    except Missing as e:
        return f"{e} {e.name} {Grid.square(2).kind().name} {Grid([[1]]).kind().name} {sums['a']['n']}"
    except Exception as e:
        return str(e)
