"""A row of the argument is put into another list and changes there: the argument shows it, which copies can't.

targets: c csharp d dart go java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash clojure cpp elixir haskell nim ocaml php r rust swift

>>> f([[1, 3], [2, 6], [8, 10]])
([[1, 6], [8, 10]], [[1, 6], [2, 6], [8, 10]])
>>> f([[1, 4]])
([[1, 4]], [[1, 4]])
"""


def f(intervals):
    merged = [intervals[0]]
    for start, end in intervals[1:]:
        if start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged, intervals
