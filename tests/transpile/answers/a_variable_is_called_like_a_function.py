"""A variable is called like a function.

targets: dart javascript php ruby

>>> f(5)
[[10, 4], 45, 7, 6]
"""


def step(x):
    return x + 1


def each(n, steps):
    return [step(n) for step in steps]


def given(step, n):
    return step(step(n))


def f(n):
    return [each(n, [lambda x: x * 2, lambda x: x - 1]), given(lambda x: x * 3, n), given(step, n), step(n)]
