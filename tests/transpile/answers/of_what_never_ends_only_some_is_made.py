"""Of what never ends only some is made.

Iterators without end that are numbered, put beside others or passed on; and one whose elements say when they are made.

targets: dart javascript lua php ruby typescript

>>> f(2)
(['make 0', 'use 0 0', 'make 1', 'use 1 1'], [6, 20], ['0x', '1y'], [1, 5], [1, 6], [1, 3], [3])
>>> f(0)
([], [], [], [], [], [], [])
"""

from itertools import count, cycle, islice


def odds():
    n = 1
    while True:
        yield n
        n += 2


def told(log, n):
    for i in range(n):
        log.append(f"make {i}")
        yield i


def take(source, n):
    for i, x in enumerate(source):
        if i >= n:
            return
        yield x


def f(n):
    log = []
    for i, x in enumerate(told(log, n)):
        log.append(f"use {i} {x}")
    both = []
    for i, (a, b) in enumerate(zip(odds(), count(5)), 1):
        if i > n:
            break
        both.append(i + a * b)
    pairs = [f"{a}{b}" for a, b in zip(range(n), cycle("xy"))]
    threes = [a + b + c for a, b, c in zip(odds(), range(n), count())]
    numbered = [a * b for a, b in islice(enumerate(odds(), 1), n)]
    return log, both, pairs, threes, numbered, list(take(odds(), n)), list(islice(odds(), 1, n))
