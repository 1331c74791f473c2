"""A list of the argument is put into a dictionary and grows there: the argument shows it, which copies can't.

targets: csharp dart java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash c clojure cpp d elixir go haskell nim ocaml r rust swift

>>> f([("a", [1]), ("b", [2]), ("a", [3])])
({'a': [1, 3], 'b': [2]}, 4)
"""


def f(rows):
    out = {}
    for name, group in rows:
        if name not in out:
            out[name] = group
        else:
            out[name].extend(group)
    return out, sum(len(group) for _, group in rows)
