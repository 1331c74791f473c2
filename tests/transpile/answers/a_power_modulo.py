"""A power modulo.

targets: go rust

>>> f(3, 4, 5)
1
>>> f(2, 3, -7)
-6
>>> f(3, -1, 11)
4
>>> f(2, 0, -1)
0
"""


def f(b, e, m):
    return pow(b, e, m)
