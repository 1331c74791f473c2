"""Quotients of floats.

targets: c cpp
may refuse: bash lua perl r

>>> f(1.0, 0.1)
(9.0, 0.09999999999999995, (9.0, 0.09999999999999995))
>>> f(-7.5, 2.0)
(-4.0, 0.5, (-4.0, 0.5))
"""


def f(a, b):
    return a // b, a % b, divmod(a, b)
