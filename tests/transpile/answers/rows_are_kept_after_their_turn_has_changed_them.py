"""Every row of the argument changes in its turn and is put into a second list: the next turn changes another row.

targets: c clojure cpp csharp d dart elixir go haskell java javascript julia kotlin lua nim ocaml perl php python racket ruby rust scala swift typescript
may refuse: bash r

>>> f([[3, 1], [2], [5, 4]])
[[1, 3], [2], [4, 5]]
>>> f([])
[]
"""


def f(rows):
    kept = []
    for row in rows:
        row.sort()
        kept.append(row)
    return kept
