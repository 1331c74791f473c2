"""A quotient, a remainder beside a text, and keys, in one list.

may refuse: perl

>>> f(7, -2, {3: 1})
[-4, [-1, 'x'], [3]]
"""


def f(a, b, d):
    return [a // b, [a % b, "x"], list(d)]
