"""A handler takes its class itself.

targets: dart javascript php ruby

>>> f(0)
-1
>>> f(1)
-1
"""


def f(n):
    try:
        if n:
            raise LookupError("no")
        return [n][1]
    except LookupError:
        return -1
