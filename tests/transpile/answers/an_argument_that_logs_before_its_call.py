"""What an argument appends comes before what its call appends.

may refuse: perl r lua ruby php bash

>>> f(9)
[9, 90]
>>> f(2)
[2, 20]
"""

LOG: list[int] = []


def told(n: int) -> int:
    LOG.append(n)
    return n * 10


def f(n: int) -> list[int]:
    LOG.append(told(n))
    return LOG[-2:]
