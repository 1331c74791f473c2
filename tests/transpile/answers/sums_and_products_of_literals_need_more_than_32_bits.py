"""Sums and products of literals need more than 32 bits.

Literals of 32 bits whose sums and products need more, where languages give a literal the narrow type.

may refuse: all

>>> f(1)
[10000000001, 2147483648, -2147483657, 4, 3153600000, 5000000000, 4294967296, 6999999999]
"""


def f(n):
    day = 86400 * 365 * 100
    found = [100000 * 100000 + n, 2147483647 + 1, -2147483647 - 10, 65536 * 65536 % 7, day]
    return found + [(7 if n > 3 else 5) * 1000000000, 256 * 256 * 256 * 256, 1000 * 1000 * 1000 * 7 - n]
