"""Looked at in turn: beside.

targets: go rust

>>> f(5)
[15, 12, -2, 5]
"""

SEEN = {0: 1, 1: 1}
COUNT = {"a": 0}


def put(n):
    SEEN[n] = n
    return n


def add(n):
    COUNT["a"] += 1
    return n


def f(n):
    first = SEEN[0] + put(n) + len(SEEN) + put(n + 1)
    second = SEEN[put(n + 2)] + len(SEEN)
    COUNT["a"] += add(n)
    third = 0
    if SEEN[0] > 0 and put(n + 3) > 0:
        third = len(SEEN) - put(n + 4) if len(SEEN) + put(n + 5) > 6 else -1
    return [first, second, third, COUNT["a"]]
