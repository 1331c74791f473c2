"""Chosen or kept: the truer one.

may refuse: clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f([1], [2])
[2, 1]
>>> f([], [2])
[0, 2]
"""


def f(xs, ys):
    (xs or ys).append(7)
    return [len(xs), len(ys)]
