"""A tuple of several types beside lists stays one, where a target can tell both.

targets: bash c cpp csharp d dart elixir go haskell java javascript kotlin nim ocaml python racket rust scala swift typescript
may refuse: clojure julia lua perl php r ruby

>>> f({'a': [3, 1], 'b': [2, 2, 2]})
{'a': (4, 'a'), 'b': [2, 2, 2]}
"""


def f(d):
    out = {}
    for key, row in d.items():
        if len(row) < 3:
            out[key] = (sum(row), key)
        else:
            out[key] = row[:]
    return out
