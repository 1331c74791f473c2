"""A loop over rows that are listed changes them.

may refuse: clojure cpp elixir haskell java ocaml php

>>> f([[1], [2], [3]])
[[1, 9], [2, 9], [3]]
"""


def f(m: list[list[int]]) -> list[list[int]]:
    for row in [m[0], m[1]]:
        row.append(9)
    return m
