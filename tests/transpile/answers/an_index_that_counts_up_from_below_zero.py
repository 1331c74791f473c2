"""An index that counts up from below zero.

targets: c cpp

>>> f([1, 2, 3], -3)
[1, 2]
>>> f([1, 2, 3], 0)
[1, 2]
"""


def f(items, place):
    out = []
    for _ in range(2):
        out.append(items[place])
        place += 1
    return out
