"""Functions that are called with several types.

targets: dart javascript php ruby

>>> f(['pear', 'fig', 'apple'], [3, -1, 2, 2])
(['apple', 'fig', 'pear'], [-1, 2, 2, 3], 'pear', 3)
>>> f(['b'], [-5])
(['b'], [-5], 'b', 0)
"""


def largest(xs):
    best = xs[0]
    for x in xs[1:]:
        if x > best:
            best = x
    return best


def merge(a, b):
    if not a or not b:
        return a + b
    return [a[0]] + merge(a[1:], b) if a[0] <= b[0] else [b[0]] + merge(a, b[1:])


def merge_sort(xs):
    if len(xs) < 2:
        return xs
    return merge(merge_sort(xs[: len(xs) // 2]), merge_sort(xs[len(xs) // 2 :]))


def f(words, numbers):
    return merge_sort(words), merge_sort(numbers), largest(words + ["a"]), largest(numbers + [0])
