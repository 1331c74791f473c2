"""Lists of different types make one of several types.

targets: all

>>> f([1, 2, 3])
(['1', '2', '3', 1, 2, 3], ['1', '2', '3', 1, 2, 3, 'end'], [0, 'a', '1', '2', '3', 2], [False, False, True, 1, 2, 3])
>>> f([])
([], ['end'], [0, 'a', 2], [])
"""


def f(xs):
    words = [str(x) for x in xs]
    flags = [x > 2 for x in xs]
    return [*words, *xs], words + xs + ["end"], [0, "a", *words, 2], [*flags, *xs]
