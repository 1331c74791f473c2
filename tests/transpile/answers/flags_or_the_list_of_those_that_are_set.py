"""A list is returned, or where it is empty the dictionary of truth values that it was made of.

targets: bash c clojure cpp csharp d dart go haskell java javascript julia kotlin lua nim ocaml perl python r racket ruby rust scala swift typescript
may refuse: elixir

>>> f(["r", "w", "r"], False)
['r']
>>> f(["w"], False)
{'w': False}
>>> f([], True)
{}
"""


def f(names, default):
    res = {}
    for p in names:
        if p in res:
            res[p] = not res[p]
        else:
            res[p] = default
    return [k for k in res if res[k]] or res
