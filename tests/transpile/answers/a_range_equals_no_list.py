"""A range that is held equals other ranges of the same numbers, but no list of them; a deque equals no list either.

targets: all

>>> f(3, [0, 1, 2])
('items', [False, True, True, True, True, True, False, True, True], [0], [1, 2])
>>> f(0, [])
('items', [False, False, False, False, False, False, False, True, True], [], [])
>>> f(5, [1, 2])
('other', [False, False, True, False, True, True, False, True, True], [0, 1], [2, 3, 4])
"""

from collections import deque


def halves(n):
    return range(0, n // 2), range(n // 2, n)


def f(n, xs):
    r = range(n)
    kind = "same" if r == xs else "items" if list(r) == xs else "other"
    told = [r == [0, 1, 2], r == range(0, 3), 2 in r, r[::2] == range(0, 3, 2)]
    left, right = halves(n)
    queue = deque(xs)
    told += [left != right, n - 1 in right, queue == xs, list(queue) == xs, queue == deque(xs)]
    return kind, told, list(left), list(right)
