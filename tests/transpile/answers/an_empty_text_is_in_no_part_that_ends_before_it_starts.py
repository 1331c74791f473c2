"""An empty text is in every part of a text, but in none that ends before it starts or lies behind the end.

targets: all

>>> f("abc", "", 3, 9)
([True, True, True, True], [3, 3, 1, 1, 3])
>>> f("abc", "", 4, 9)
([False, False, False, False], [-1, -1, 0, 0, -1])
>>> f("abc", "", 2, 1)
([True, True, False, False], [-1, -1, 2, 0, -1])
>>> f("abc", "", -9, -9)
([True, True, True, True], [0, 0, 4, 1, 0])
>>> f("abc", "", -1, 9)
([True, True, True, True], [2, 3, 2, 2, 2])
>>> f("abcbc", "bc", -2, 9)
([True, True, True, True], [3, 3, 1, 1, 3])
>>> f("abcbc", "bc", 1, -2)
([True, True, True, True], [1, 1, 2, 1, 1])
>>> f("", "", 1, 0)
([False, False, False, False], [-1, -1, 0, 0, -1])
"""


def f(s, t, i, j):
    try:
        place = s.index(t, i, j)
    except ValueError:
        place = -1
    ends = [s.startswith(t, i), s.endswith(t, i), s.startswith(t, i, j), s.endswith(t, i, j)]
    return ends, [s.find(t, i, j), s.rfind(t, i, j), s.count(t, i), s.count(t, i, j), place]
