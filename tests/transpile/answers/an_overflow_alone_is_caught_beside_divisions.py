"""An overflow alone is caught beside what divides by zero.

targets: all

>>> f(1.0, 1.0)
'2.72'
>>> f(1000.0, 1.0)
'over'
>>> f(1.0, 0.0)
'zero'
>>> f(0.0, -1.0)
'power'
>>> f(0.0, -2.0)
'power'
"""

import math


def ratio(x: float, y: float) -> float:
    try:
        if y < -2.5:
            return x**2
        if y < -1.5:
            return x**y
        if y < 0:
            return x**-1
        return round(math.exp(x) / y, 2)
    except OverflowError:
        return -1.0


def f(x: float, y: float) -> str:
    try:
        r = ratio(x, y)
        return "over" if r < 0 else str(r)
    except ZeroDivisionError:
        return "power" if y else "zero"
