"""A generator that returns at its end.

targets: go rust

>>> f(2)
[2, 1]
>>> f(1)
[1, 0]
"""


def countdown(n):
    while n:
        yield n
        n -= 1
    return "liftoff"


def f(n):
    numbers = countdown(n)
    return [next(numbers, 0), next(numbers, 0)]
