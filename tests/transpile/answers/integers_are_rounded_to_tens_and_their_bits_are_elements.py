"""Integers are rounded to tens and hundreds, halves to even, and their bits are elements.

targets: all
may refuse: javascript typescript dart

>>> f(12345)
([12340, 12300, 12345], [14, 6, -12346, 0], [True, True, True])
>>> f(-25)
([-20, 0, -25], [5, 3, 24, -1], [False, False, False])
>>> f(15)
([20, 0, 15], [4, 4, -16, 0], [False, False, True])
>>> f(0)
([0, 0, 0], [0, 0, -1, 0], [False, False, False])
"""


def f(n):
    tens = [round(n, -1), round(n, -2), round(n, 1)]
    return tens, [n.bit_length(), n.bit_count(), ~n, n >> 70], sorted(x > 15 for x in tens)
