"""The greatest of what a generator gives, and none where it gives nothing.

targets: all

>>> f(3)
(4, 0, [-1, 0, 1], '2')
>>> f(0)
(-1, None, [], '')
"""


def squares(n):
    for i in range(n):
        yield i * i


def words(n):
    for i in range(n):
        yield str(i)


def f(n):
    best = max(squares(n), default=None)
    firsts = [max(squares(k), default=None) for k in range(n)]
    word = max(words(n), default=None)
    return -1 if best is None else best, min(squares(n), default=None), [-1 if x is None else x for x in firsts], word or ""
