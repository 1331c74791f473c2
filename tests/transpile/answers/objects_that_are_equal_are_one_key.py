"""Objects that say what is equal are keys and elements of sets.

targets: perl lua
may refuse: r bash

>>> f(4)
[2, True, False, 'origin', 'up', [(0, 0), (0, 1)]]
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class P:
    x: int
    y: int


def f(n):
    seen = {P(1, 2), P(3, n)}
    seen.add(P(1, 2))
    names = {P(0, 0): "origin"}
    names[P(0, 1)] = "up"
    return [len(seen), P(3, n) in seen, P(9, 9) in seen, names[P(0, 0)], names.get(P(0, 1)), [(p.x, p.y) for p in names]]
