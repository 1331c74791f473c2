"""A handler of overflows catches no division by zero, where one class of the target stands for both.

targets: java kotlin scala c csharp d go haskell javascript python ruby

>>> f(10.0, 3.0)
'1000.0'
>>> f(10.0, 400.0)
'large'
>>> f(0.0, -1.0)
Traceback (most recent call last):
ZeroDivisionError
"""


def f(x, y):
    try:
        return str(x**y)
    except (OverflowError, ValueError):
        return "large"
