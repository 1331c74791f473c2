"""A function is looked up, or another one is taken.

targets: all
may refuse: bash

>>> f('inc', 4)
5
>>> f('twice', 4)
8
>>> f('?', 4)
4
"""


def f(name, x):
    table = {"inc": lambda v: v + 1, "twice": lambda v: v * 2}
    return table.get(name, lambda v: v)(x)
