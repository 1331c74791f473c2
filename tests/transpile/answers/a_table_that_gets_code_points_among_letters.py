"""A table for translate is given a code point among its letters.

may refuse: all

>>> f("abcd", 1)
'bbxd'
>>> f("abcd", 0)
'bbcd'
"""


def f(s, n):
    table = {"a": "b"}
    if n:
        table[99] = "x"
    return s.translate(str.maketrans(table))
