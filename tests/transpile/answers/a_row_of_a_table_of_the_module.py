"""A row of a table of the module.

may refuse: clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f(0, 0)
2
>>> f(1, 1)
2
>>> f(1, 2)
0
"""

TABLE = [[0, 0], [0, 0]]


def f(r, c):
    if r < 0 or c > 1:
        return 0
    TABLE[r][c] = r + 1
    return TABLE[r][c] + TABLE[r][0]
