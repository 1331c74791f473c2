"""A generator without end inside a function is read by a loop.

targets: all
may refuse: bash c cpp

>>> f(100)
[0, 2, 8, 34]
>>> f(-1)
[]
"""


def f(limit):
    def fibonacci():
        a, b = 0, 1
        while True:
            yield a
            a, b = b, a + b

    out = []
    for x in fibonacci():
        if x > limit:
            break
        if x % 2 == 0:
            out.append(x)
    return out
