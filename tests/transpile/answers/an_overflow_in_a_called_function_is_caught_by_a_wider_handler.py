"""What a handler of divisions by zero does not catch comes to the wider handler behind it.

targets: all
may refuse: bash

>>> f(10.0, 3.0)
'1000.0'
>>> f(10.0, 400.0)
'other OverflowError'
>>> f(0.0, -1.0)
'zero'
"""


def power(x, y):
    return x**y


def f(x, y):
    try:
        return str(power(x, y))
    except ZeroDivisionError:
        return "zero"
    except Exception as error:
        return "other " + type(error).__name__
