"""An iterator is read on.

targets: dart javascript php ruby
may refuse: bash lua perl r

>>> f(6)
[[0], [1, 2], [4, 5]]
>>> f(0)
[[-1], [], []]
"""


def numbers(n):
    for i in range(n):
        yield i


def f(n):
    it = numbers(n)
    first = next(it, -1)
    kept = []
    for x in it:
        if x == 3:
            break
        kept.append(x)
    return [[first], kept, list(it)]
