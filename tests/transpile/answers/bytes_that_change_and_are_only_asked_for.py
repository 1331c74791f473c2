"""Bytes that change are refused where nothing else is done with them, too.

targets: all
may refuse: all

>>> f(5)
[2, 3, 5]
"""


def f(n: int) -> list[int]:
    sieve = bytearray([1]) * (n + 1)
    out = []
    for p in range(2, n + 1):
        if sieve[p]:
            out.append(p)
            for q in range(p * p, n + 1, p):
                sieve[q] = 0
    return out
