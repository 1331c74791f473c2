"""A choice of a comprehension.

targets: clojure elixir racket
may refuse: haskell ocaml

>>> f([1, [2, [3]], []])
'[1, 2, 3]'
"""


def flatten(x):
    if isinstance(x, list):
        return [z for y in x for z in flatten(y)]
    return [x]


def f(x):
    return str(flatten(x))
