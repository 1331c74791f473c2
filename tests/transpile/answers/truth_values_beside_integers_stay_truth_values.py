"""Lists of truth values and of integers, joined: each is what it was.

targets: all

>>> f([True, False], [2, 3])
[True, False, 2, 3]
"""


def f(bools, ints):
    return bools + ints
