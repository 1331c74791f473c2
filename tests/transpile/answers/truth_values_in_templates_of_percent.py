"""``%d`` shows a truth value as a number, and only the whole part of what may be a float.

targets: all
may refuse: bash

>>> f(True, 2.75)
'1 of 2|   1|True'
>>> f(False, 7)
'0 of 7|   0|False'
"""


def f(found, size):
    return "%d of %d|%4d|%s" % (found, size, found, found)
