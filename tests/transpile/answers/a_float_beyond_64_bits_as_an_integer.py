"""A float beyond 64 bits is an integer without its fraction.

targets: cpp rust

>>> f(3.0, 0)
1
>>> f(-3.0, 0)
-1
>>> f(5.5e20, 0)
275000000000000000000
>>> f(-1e22, 0)
-5000000000000000000000
>>> f(float("nan"), 0)
Traceback (most recent call last):
ValueError: cannot convert float NaN to integer
>>> f(float("inf"), 0)
Traceback (most recent call last):
OverflowError: cannot convert float infinity to integer
"""


def f(x, more):
    return int(x / 2) + more
