"""Truths among numbers are ordered as numbers.

targets: dart javascript php ruby

>>> f([True, 2])
(2, True)
>>> f([2, False, 1])
(2, False)
"""


def f(xs):
    return max(xs), min(xs)
