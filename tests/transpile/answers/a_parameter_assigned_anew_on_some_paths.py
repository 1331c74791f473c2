"""A parameter is changed for the caller, and on some paths given another list afterwards.

targets: all

>>> f([3, 1, 2], 3)
([6, 2, 4, 6, 0], [2, 3], [1, 2, 3], [3, 1, 2, 3], [1, 2, 3], [3, 1, 2, 3])
>>> f([5, 4], 1)
([5, 4, 1, 0], [5, 4], [4, 1], [5, 4, 1, 0], [4, 5], [5, 4, 1])
>>> f([], 0)
([0, 0], [], [0], [0, 0], [], [0])
"""


def doubled(xs, n):
    xs.append(n)
    if n > 2:
        xs = [x * 2 for x in xs]
    xs.append(0)
    return xs


def turned(xs, n):
    xs.sort()
    if n > 2:
        xs = xs[1:]
    elif n == 1:
        xs = xs[::-1]
    return xs


def last(xs, n):
    xs.append(n)
    while len(xs) > max(n, 2):
        xs = xs[1:]
    return xs


def f(xs, n):
    first = list(xs)
    second = list(xs)
    third = list(xs)
    return doubled(first, n), turned(second, n), last(third, n), first, second, third
