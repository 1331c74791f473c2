"""Steps within expressions take one element each.

Steps of an iterator within expressions, each of which takes one element.

targets: dart javascript php ruby

>>> f([1, 20, 3, 4])
[1, 20, 1, 4]
>>> f([5])
[5, 0]
"""


def f(xs):
    it = iter(xs)
    found = []
    while (x := next(it, None)) is not None:
        found.append(x)
        if x > 9:
            break
    found.append(0 if next(it, None) is None else 1)
    return found + list(it)
