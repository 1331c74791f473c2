"""A comprehension over what never ends is refused where all is made.

may refuse: lua php

>>> f(3)
7
"""

from itertools import count


def f(n):
    return next(x for x in count(n) if x % 7 == 0)
