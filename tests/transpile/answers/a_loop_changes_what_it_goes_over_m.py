"""A loop changes what it goes over: m.

targets: clojure elixir haskell ocaml racket

>>> f([[1, 2], [3, 4]])
[[1, 2, 7], [3, 4, 7]]
"""


def f(m):
    for row in m:
        row.append(7)
    return m
