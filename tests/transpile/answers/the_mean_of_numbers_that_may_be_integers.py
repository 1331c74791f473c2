"""The mean of numbers that may be integers.

targets: all
may refuse: bash

>>> f([1, 2, 3, 4])
2.5
>>> f([2.5])
2.5
>>> f([1.5, 2])
1.75
"""


def f(numbers):
    return sum(numbers) / len(numbers)
