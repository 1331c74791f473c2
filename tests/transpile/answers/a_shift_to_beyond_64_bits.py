"""A one is shifted to the left beyond 64 bits.

targets: javascript rust

>>> f(4)
8
>>> f(56)
36028797018963968
>>> f(72)
2361183241434822606848
"""


def f(n):
    return 1 << (n - 1)
