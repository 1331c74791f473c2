"""A float beyond 64 bits is rounded down, up and towards zero to an integer.

targets: cpp go rust

>>> f(3.0, 0)
1
>>> f(3.0, 1)
2
>>> f(-3.0, 2)
-1
>>> f(5.5e20, 0)
275000000000000000000
>>> f(5.5e20, 1)
275000000000000000000
>>> f(-1e22, 2)
-5000000000000000000000
"""

import math


def f(x, how):
    if how == 0:
        return math.floor(x / 2)
    if how == 1:
        return math.ceil(x / 2)
    return math.trunc(x / 2)
