"""The rows at a loop's number and at its key are put into other containers and change after that: in both, which copies can't show.

targets: c csharp d dart go java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash clojure cpp elixir haskell nim ocaml php r rust swift

>>> f([[3, 1], [2, 0]], {"a": [5, 4]})
([[1, 3], [0, 2]], {'A': [4, 5]})
>>> f([], {})
([], {})
"""


def f(rows, named):
    kept = []
    for i in range(len(rows)):
        kept.append(rows[i])
        rows[i].sort()
    return kept, renamed(named)


def renamed(named):
    out = {}
    for key in named:
        out[key.upper()] = named[key]
        named[key].sort()
    return out
