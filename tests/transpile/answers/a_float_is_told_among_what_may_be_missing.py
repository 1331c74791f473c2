"""A float is told among what may be missing.

targets: java javascript python typescript

>>> f([1, 'a', 2.5, None])
1
>>> f([None, 2.0])
1
>>> f([3])
0
"""


def f(values):
    return sum(1 for value in values if isinstance(value, float))
