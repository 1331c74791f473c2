"""One of two lists is chosen under a name, and loses its first element in the next statement.

targets: all

>>> f([1, 4], [2, 3])
[1, 2, 3, 4]
>>> f([], [])
[]
"""


def f(one, other):
    a, b = one[:], other[:]
    merged = []
    while a or b:
        source = a if not b or (a and a[0] <= b[0]) else b
        merged.append(source.pop(0))
    return merged
