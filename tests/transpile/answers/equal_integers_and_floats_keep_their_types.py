"""The first of equal numbers is the smallest or largest, whatever its type: integers and floats.

may refuse: perl lua r bash

>>> f([1, 1.0, 2])
['2', '1', '[1, 1.0, 2]', '1']
>>> f([2.0, 2, 0.5])
['2.0', '0.5', '[0.5, 2.0, 2]', '0.5']
"""


def f(xs):
    return [str(max(xs)), str(min(xs)), str(sorted(xs)), str(max(xs, key=lambda x: -x))]
