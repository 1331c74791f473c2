"""A power modulo a number below zero has its sign.

may refuse: bash

>>> f(2, 10, -7)
-5
>>> f(-3, 3, 7)
1
"""


def f(a, b, m):
    return pow(a, b, m)
