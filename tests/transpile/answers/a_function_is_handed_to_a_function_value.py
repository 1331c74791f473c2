"""A function is handed to a function value.

targets: go rust

>>> f(1)
5
>>> f(4)
11
"""


def sizes(n):
    return [n, n + 1]


def compose(g):
    return lambda f: lambda x: g(f(x))


def f(n):
    return compose(sum)(sizes)(n) + compose(len)(sizes)(n)
