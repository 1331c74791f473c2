"""Kept in a list.

may refuse: clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f(1)
[[1, 2, 3], [1, 2, 3]]
"""


def f(n):
    row = [n]
    rows = []
    rows.append(row)
    row.append(2)
    rows[0].append(3)
    return rows + [row]
