"""An element is taken out before the list that gets it is read.

targets: go

>>> f([1, 2, 3, 4])
[4, 5, 1]
"""


def f(xs):
    xs.append(xs.pop(0))
    xs.insert(1, xs.pop(0) + xs.pop(0))
    return xs
