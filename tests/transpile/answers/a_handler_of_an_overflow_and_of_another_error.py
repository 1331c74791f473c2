"""A handler of an overflow and of another error takes both, and an error with a text of the program's own.

targets: all

>>> f(5, 2)
'5 2'
>>> f(4000, 2)
'OverflowError: 4000 has no numeral'
>>> f(-1, 2)
'ValueError: -1 is negative'
>>> f(7, 0)
Traceback (most recent call last):
ZeroDivisionError
"""


def numeral(n):
    if n < 0:
        raise ValueError(f"{n} is negative")
    if n >= 4000:
        raise OverflowError(f"{n} has no numeral")
    return n


def f(n, by):
    try:
        return f"{numeral(n) // by * by + n % by} {by}"
    except (ValueError, OverflowError) as error:
        return f"{type(error).__name__}: {error}"
