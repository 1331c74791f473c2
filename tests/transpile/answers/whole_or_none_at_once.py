"""Whole or none at once.

may refuse: clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f([1], 2)
[1, 2]
>>> f([1], 0)
[1]
"""


def f(xs, n):
    b = xs if n else None
    if b is not None:
        b.append(n)
    return xs
