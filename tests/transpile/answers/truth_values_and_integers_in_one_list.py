"""Truth values and integers in one list count as numbers, and stay what they are.

targets: all
may refuse: bash

>>> f([True, False], [2, 3])
(6, 3, 2, [True, 1, 0], [1, 0, 4, 9], [True, False, False, False])
>>> f([], [])
(0, 3, 2, [True, 1, 0], [], [])
"""


def f(bools, ints):
    both = bools + ints
    total = 0
    for x in both:
        total += x
    assert total == sum(both)
    return total, sum([True, 2]), sum([True, 1, 0]), [True, 1, 0], [x * x for x in both], [x == 1 for x in both]
