"""An overflow is no division by zero where one class of the target stands for both.

targets: java kotlin scala c csharp javascript python

>>> f(10.0, 3.0)
'1000.0'
>>> f(10.0, 400.0)
'too large'
>>> f(0.0, -1.0)
'zero'
"""


def f(x, y):
    try:
        return str(x**y)
    except ZeroDivisionError:
        return "zero"
    except OverflowError:
        return "too large"
