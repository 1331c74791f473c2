"""The mean of none.

may refuse: all

>>> f([1.0, 2.5])
'1.75'
>>> f([])
'division by zero'
"""


def f(xs):
    try:
        return str(sum(xs) / len(xs))
    except ZeroDivisionError as e:
        return str(e)
