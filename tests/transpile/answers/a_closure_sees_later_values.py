"""A closure sees later values.

targets: dart javascript php ruby

>>> f(3)
[4, 13]
"""


def f(n):
    step = 1
    add = lambda x: x + step
    before = add(n)
    step = 10
    return [before, add(n)]
