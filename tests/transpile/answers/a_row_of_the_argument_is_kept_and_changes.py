"""A row of the argument is put into another list and changes there; whoever called the function sees it in the argument.

targets: c csharp d dart go java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash clojure cpp elixir haskell nim ocaml php r rust swift

>>> f([[1, 3], [2, 6]])
[[99, 3]]
"""


def f(rows):
    kept = [rows[0]]
    kept[-1][0] = 99
    return kept
