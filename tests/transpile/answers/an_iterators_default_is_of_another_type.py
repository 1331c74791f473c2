"""An iterator's default is of another type.

Two elements of an iterator, or what stands for them, and what is left of it.

targets: dart javascript php ruby

>>> f([1, 2, 3])
['1', '2', '[3]']
>>> f([4])
['4', 'none', '[]']
"""


def f(xs):
    it = iter(xs)
    first = next(it, "none")
    second = next(it, "none")
    return [str(first), str(second), str(list(it))]
