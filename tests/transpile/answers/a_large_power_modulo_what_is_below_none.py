"""A large power modulo what is below none.

targets: go rust

>>> f(2, 3, -7)
-6
>>> f(7, 3, -7)
0
>>> f(3, 4, 5)
0
"""


def f(b, e, m):
    return pow(b * 10**20, e, m)
