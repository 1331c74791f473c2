"""An element has a name until its container lets it go.

An element that has a name until its container lets it go; where the name is looked at later, it is no element any more.

targets: clojure elixir haskell ocaml

>>> f('a', 2)
'3 2'
>>> f('a', 9)
Traceback (most recent call last):
ValueError: only 5 of a in 2
>>> f('b', 2)
'0 1'
"""

stock = {"a": [5, 1], "b": [2, 2]}


def f(name: str, n: int) -> str:
    entry = stock[name]
    if entry[0] < n:
        raise ValueError(f"only {entry[0]} of {name} in {len(stock)}")
    entry[0] -= n
    left = entry[0]
    if entry[0] == 0:
        del stock[name]
    return f"{left} {len(stock)}"
