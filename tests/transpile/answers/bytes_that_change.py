"""Bytes that change, or zeros counted out, are what Python makes of them or are refused.

targets: all
may refuse: all

>>> f(3)
([0, 65, 0, 7], 72, 3)
"""


def f(n):
    changed = bytearray(n)
    changed[1] = 65
    changed.append(7)
    return list(changed), sum(changed), len(bytes(n))
