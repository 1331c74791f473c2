"""One iterator that is zipped with itself gives pairs.

may refuse: perl r lua bash

>>> f([1, 2, 3, 4])
[3, 7]
"""


def f(xs):
    it = iter(xs)
    return [a + b for a, b in zip(it, it)]
