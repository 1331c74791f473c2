"""A full stack is an error of its own.

targets: c cpp csharp d swift

>>> f([1, 2, 3], 4)
[1, 2, 3, 1, 2, 3]
>>> f([], 5)
Traceback (most recent call last):
RecursionError
"""


def f(xs, n):
    if len(xs) < n:
        xs.extend(f(xs, n - len(xs)))
    return xs
