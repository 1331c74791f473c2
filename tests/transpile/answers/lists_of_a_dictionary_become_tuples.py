"""Lists that a dictionary holds become tuples one after another: a target that can't tell both says so.

targets: bash c go haskell javascript python racket rust scala swift typescript
may refuse: clojure cpp csharp d dart elixir java julia kotlin lua nim ocaml perl php r ruby

>>> f({'a': [3, 1], 'b': []})
{'a': (1, 3), 'b': ()}
"""


def f(d):
    for key in d:
        d[key] = tuple(sorted(d[key]))
    return d
