"""The key of the only element is asked for.

targets: csharp java kotlin rust scala

>>> f([0])
-1
>>> f([5, 1])
1
"""


def f(xs):
    try:
        return max(xs, key=lambda x: 10 // x)
    except ZeroDivisionError:
        return -1
