"""A generator is left within a loop.

targets: dart javascript php ruby

>>> f(3, [1, 9, 2])
[1, None, [1]]
>>> f(3, [1])
[1, -1, [1, -1]]
"""


def upto(limit, numbers):
    for n in numbers:
        if n > limit:
            return
        yield n
    yield -1


def f(limit, numbers):
    given = upto(limit, numbers)
    first = next(given, None)
    return [first, next(given, None), list(upto(limit, numbers))]
