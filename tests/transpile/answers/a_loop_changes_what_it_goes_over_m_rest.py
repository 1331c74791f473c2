"""A loop changes what it goes over: m[1:].

may refuse: clojure elixir haskell ocaml racket

>>> f([[1, 2], [3, 4]])
[[1, 2], [3, 4, 7]]
"""


def f(m):
    for row in m[1:]:
        row.append(7)
    return m
