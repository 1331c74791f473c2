"""Nothing, of another kind than what the dictionary holds, gone through.

may refuse: all

>>> f({'a': [3, 1]}, 'a')
([3, 1], [1, 3])
>>> f({'a': [3]}, 'b')
([], [])
"""


def f(d, k):
    out = []
    for x in d.get(k, ()):
        out.append(x)
    return out, sorted(d.get(k, ()))
