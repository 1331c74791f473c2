"""Chosen or kept: one of two.

may refuse: clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f([1], [2], 3)
[2, 1]
>>> f([1], [2], 0)
[1, 2]
"""


def f(xs, ys, n):
    kept = xs if n > 2 else ys
    kept.append(n)
    return [len(xs), len(ys)]
