"""Digits of other scripts.

targets: dart javascript php ruby

>>> f('٣')
(True, 4, 1.5)
>>> f('१२')
(True, 13, 6.0)
>>> f('12')
(True, 13, 6.0)
"""


def f(x: str):
    return x.isdigit(), int(x) + 1, float(x) / 2
