"""A handler takes its own.

targets: dart javascript php ruby

>>> f('1', [5, 6])
6
>>> f('x', [5])
-1
>>> f('7', [5])
-2
"""


def f(text, places):
    try:
        return places[int(text)]
    except ValueError:
        return -1
    except IndexError:
        return -2
