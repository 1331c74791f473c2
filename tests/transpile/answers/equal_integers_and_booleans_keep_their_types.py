"""The first of equal numbers is the smallest or largest, whatever its type: integers and booleans.

may refuse: perl lua r bash

>>> f([1, True, 0, False])
['1', '0', '[0, False, 1, True]', '0']
>>> f([True, 0, 1])
['True', '0', '[0, True, 1]', '0']
"""


def f(xs):
    return [str(max(xs)), str(min(xs)), str(sorted(xs)), str(max(xs, key=lambda x: -x))]
