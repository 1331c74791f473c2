"""A field taken apart in one loop and what another loop goes over have one name.

targets: all
may refuse: bash

>>> f([('a', 'b', 7), ('b', 'c', 2)])
([('b', 9)], [('c', 4)], 11)
"""

from collections import namedtuple

Edge = namedtuple("Edge", "start, end, cost")


def f(rows):
    edges = [Edge(*row) for row in rows]
    beside = {}
    for start, end, cost in edges:
        beside.setdefault(start, []).append((end, cost + 2))
    total = 0
    for end, cost in beside["a"]:
        total += cost + len(end)
    for end, cost in beside["b"]:
        if cost > 3:
            total += len(end)
    return beside["a"], beside["b"], total
