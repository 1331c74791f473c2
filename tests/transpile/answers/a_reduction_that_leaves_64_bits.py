"""A reduction that leaves 64 bits.

may refuse: javascript typescript dart

>>> f(2)
'25852016738884976640000'
"""

from functools import reduce


def f(n):
    return str(reduce(lambda a, b: a * b, range(1, n + 22)))
