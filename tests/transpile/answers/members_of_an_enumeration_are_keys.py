"""Members of an enumeration are keys, alone and in tuples.

targets: perl lua r
may refuse: bash

>>> f(1)
[[('HEARTS', 2), ('SPADES', 1)], [('h', 1, 'x'), ('s', 2, 'y')], 'none']
"""

from enum import Enum


class Suit(Enum):
    HEARTS = "h"
    SPADES = "s"


def f(n):
    counts = {}
    for s in [Suit.HEARTS, Suit.SPADES, Suit.HEARTS]:
        counts[s] = counts.get(s, 0) + n
    table = {(Suit.HEARTS, 1): "x", (Suit.SPADES, 2): "y"}
    return [[(s.name, k) for s, k in counts.items()], [(s.value, i, v) for (s, i), v in table.items()], table.get((Suit.HEARTS, 2), "none")]
