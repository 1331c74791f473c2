"""A row gets a second place in its own list and changes there: it does at both, which copies can't show.

targets: c csharp d dart go java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash clojure cpp elixir haskell nim ocaml php r rust swift

>>> f(3)
[[9, 0, 0], [9, 0, 0], [0, 0, 0]]
"""


def f(n):
    rows = [[0] * n for _ in range(n)]
    rows[1] = rows[0]
    rows[1][0] = 9
    return rows
