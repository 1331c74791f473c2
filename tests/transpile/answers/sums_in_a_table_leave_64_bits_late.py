"""Counts in a table grow beyond 64 bits only after many steps, in an element that is added to.

targets: go java javascript cpp csharp kotlin rust ocaml haskell ruby

>>> f(40, 6, 90)
6642340833464070279512708
>>> f(3, 6, 8)
21
"""


def f(dice, faces, total):
    ways = [[0] * (total + 1) for _ in range(dice + 1)]
    ways[0][0] = 1
    for i in range(1, dice + 1):
        for j in range(1, total + 1):
            for k in range(1, min(faces, j) + 1):
                ways[i][j] += ways[i - 1][j - k]
    return ways[-1][-1]
