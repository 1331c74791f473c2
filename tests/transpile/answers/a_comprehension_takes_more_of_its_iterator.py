"""A comprehension takes more of the iterator that it goes over.

targets: javascript ruby perl c cpp go php typescript python java kotlin csharp dart lua julia racket rust d nim swift
may refuse: bash clojure elixir haskell ocaml r scala

>>> f([1, 2, 3, 4, 5])
[3, 7, 5]
>>> f([])
[]
"""


def f(xs):
    it = iter(xs)
    return [x + next(it, 0) for x in it]
