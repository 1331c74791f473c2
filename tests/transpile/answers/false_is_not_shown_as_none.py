"""False is not shown as none.

targets: clojure elixir racket
may refuse: haskell ocaml

>>> f([1, 2], [2, 3], 'a')
"([1, 2, 3], False, False) (['a'], True, False) (['a', 'c'], False, True)"
"""


def compared(a, b):
    a, b = set(a), set(b)
    return sorted(a | b), a <= b, a.isdisjoint(b)


def f(a, b, text):
    return f"{compared(a, b)} {compared(text, text)} {compared(list(text), 'c')}"
