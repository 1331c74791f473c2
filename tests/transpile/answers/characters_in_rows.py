"""Characters in rows.

targets: csharp java kotlin scala

>>> f('a#b')
([1], {1, 2}, [('b', 'b')], True)
>>> f('')
([], set(), [], False)
"""


def f(text):
    marked = [i for i, c in enumerate(text) if c == "#"]
    inner = {i + j for j, row in enumerate([text, text]) for i, c in enumerate(row) if c == "#"}
    return marked, inner, [(a, b) for a, b in zip(text, text) if a == "b"], any(c == "a" for i, c in enumerate(text))
