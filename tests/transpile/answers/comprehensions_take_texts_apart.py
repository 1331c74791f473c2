"""Comprehensions and loops that take texts apart, and lists within pairs.

targets: all
may refuse: haskell ocaml

>>> f(["ab", "cd"], [[[1, 2], [3, 4]]])
(['ba', 'dc'], [2], ['ab', 'cd'], 2)
>>> f(["ab", "c"], [])
Traceback (most recent call last):
ValueError
>>> f(["ab", "cde"], [])
Traceback (most recent call last):
ValueError
>>> f([], [[[1, 2, 3]]])
Traceback (most recent call last):
ValueError
"""


def f(words, tables):
    turned = [b + a for a, b in words]
    seconds = [n * c for n, (b, c) in [(1, rows[0]) for rows in tables]]
    again = []
    for a, b in words:
        again.append(a + b)
    total = 0
    for n, (b, c) in [(1, rows[0]) for rows in tables]:
        total += n * c
    return turned, seconds, again, total
