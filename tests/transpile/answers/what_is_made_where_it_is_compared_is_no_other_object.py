"""What is made where it is compared is no other object, and ranges are equal where their numbers are.

targets: all

>>> f(3, [1, 2])
[True, False, True, False, False, True]
>>> f(0, [])
[False, True, True, True, False, True]
"""


def f(n, xs):
    return [
        range(n) == range(0, 3),
        range(n) != range(1, n) and n == 0 or range(n) == range(1, n),
        range(0) == range(2, 1),
        range(n) == range(0),
        xs is xs[:],
        xs is not [1, 2],
    ]
