"""A list is read after what changes it in the same expression.

targets: javascript typescript php dart ruby racket

>>> f([1, 2, 3])
([[1, 2, 3], [1, 2, 4, 1]], '2 None', [1, 2], [1, 2, 4], [1, 2])
"""


def taken(path, choose):
    return path + choose(path)


def last(items):
    return [items.pop()]


def f(xs):
    out = [xs + [xs.pop()]]
    told = f"{len(xs)} {xs.append(4)}"
    out.append(xs + [1])
    return out, told, taken([1, 2], lambda path: [path.pop()]), xs + last(xs), xs
