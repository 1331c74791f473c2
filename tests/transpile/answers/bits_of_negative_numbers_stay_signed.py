"""Bits of negative numbers in assignments that change a variable, and what is popped where nothing is.

targets: perl r lua

>>> f(12, 10)
([6, 14, 8, 96], 'pop index out of range')
>>> f(-12, 10)
([-2, -2, 0, -96], 'pop index out of range')
"""


def f(a, b):
    xs = [a]
    x, y, z, w = a, a, a, a
    x ^= b
    y |= b
    z &= b
    w <<= 3
    try:
        xs.pop(b)
    except IndexError as e:
        return [x, y, z, w], str(e)
    return [x, y, z, w], ""
