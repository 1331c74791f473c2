"""Products beyond 64 bits and arguments of several types.

may refuse: all

>>> f(26)
('15511210043330985984000000', ["a='x'", 'b=26'])
"""

from functools import reduce


def joined(**named):
    return [f"{name}={named[name]!r}" for name in sorted(named)]


def f(n):
    return str(reduce(lambda a, b: a * b, range(1, n))), joined(b=n, a="x") + joined()
