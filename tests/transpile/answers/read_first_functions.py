"""Read first: functions.

targets: lua perl php ruby
may refuse: bash r

>>> f(2)
[200, 2, 3, 200]
"""


def step(x):
    return x + 1


def outer(x):
    def step(y):
        return step_by(y, 100)

    def step_by(y, n):
        return y * n

    return step(x)


def other(x):
    def step_by(y):
        return y - 1

    return step_by(step(x))


def f(x):
    return [outer(x), other(x), step(x), outer(x)]
