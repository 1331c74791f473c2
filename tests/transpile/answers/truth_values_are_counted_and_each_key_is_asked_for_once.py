"""Truth values are counted and each key is asked for once.

targets: csharp java kotlin scala

>>> f(5)
([2], [3, 2, 1], 1, [3, 1, 2, 2, 1])
>>> f(0)
([0], [3, 2, 1], 1, [3, 1, 2, 2, 1])
"""


def f(n):
    total = 0
    k = 0
    for i in range(n):
        total += k
        k = not k
    asked = []

    def key(x):
        asked.append(x)
        return -x

    return [total], sorted([3, 1, 2], key=key), max([2, 1], key=key), asked
