"""A loop over a pair of lists changes them.

may refuse: clojure cpp elixir haskell java ocaml php

>>> f([1, 2], [3])
[[1, 2, 7], [3, 7]]
"""


def f(a: list[int], b: list[int]) -> list[list[int]]:
    for row in (a, b):
        row.append(7)
    return [a, b]
