"""Every row of the argument is put into a second list and changes after that: in both lists, which copies can't show.

targets: c csharp d dart go java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash clojure cpp elixir haskell nim ocaml php r rust swift

>>> f([[3, 1], [2], [5, 4]])
[[1, 3], [2], [4, 5]]
"""


def f(rows):
    kept = []
    for row in rows:
        kept.append(row)
        row.sort()
    return kept
