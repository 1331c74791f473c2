"""Objects of equal fields are one key.

Objects that are equal by their fields are one key, also inside a tuple.

targets: c cpp

>>> f([3, 4, 3])
'2 [3, 3] 5 True True z'
"""

from collections import namedtuple
from dataclasses import dataclass

Point = namedtuple("Point", "x y")


@dataclass(frozen=True)
class Key:
    name: str
    n: int


def f(xs):
    counts = {}
    for x in xs:
        counts.setdefault(Point(x, 0), []).append(x)
    d = {Key("a", 1): 5}
    d[Key("b", 2)] = 7
    pairs = {(Point(0, 1), 2): "z"}
    return f"{len(counts)} {counts[Point(3, 0)]} {d[Key('a', 1)]} {Key('b', 2) in d} {Point(1, 2) in {Point(1, 2)}} {pairs[Point(0, 1), 2]}"
