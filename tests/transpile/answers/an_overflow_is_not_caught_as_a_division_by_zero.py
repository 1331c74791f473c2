"""A handler of divisions by zero catches no overflow, where one class of the target stands for both.

targets: all
may refuse: bash

>>> f(10.0, 3.0)
'1000.0 done'
>>> f(0.0, -1.0)
'zero done'
>>> f(10.0, 400.0)
Traceback (most recent call last):
OverflowError
"""


def f(x, y):
    out = ""
    try:
        out = str(x**y)
    except ZeroDivisionError:
        out = "zero"
    finally:
        out += " done"
    return out
