"""A bound or an index changes the list that is cut or looked into, a value the list that it is put into.

targets: all

>>> f([1, 2, 3, 4, 5, 6])
[[3, 4, 5, 6, 9, 10], [9], [1, 2, 7], [1, 2, 3, 9, 2], [2, 3, 4], [1, 2, 3, 4]]
"""


def grow(xs):
    xs.append(9)
    xs.append(10)
    return 2


def shrink(xs):
    xs.pop()
    xs.pop()
    return len(xs)


def f(xs):
    rest = xs[:]
    tail = rest[grow(rest) :]
    looked = xs[:]
    seen = [looked[-grow(looked)]]
    replaced = xs[:]
    replaced[grow(replaced) :] = [7]
    put = xs[:3]
    put[-1] = grow(put)
    cut = xs[:]
    part = cut[1 : shrink(cut)]
    gone = xs[:]
    del gone[shrink(gone) :]
    return [tail, seen, replaced, put, part, gone]
