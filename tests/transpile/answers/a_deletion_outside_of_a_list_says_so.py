"""A deletion outside of a list says that it is one.

targets: bash c clojure cpp csharp d dart elixir go haskell java javascript kotlin lua nim ocaml perl php python r racket ruby scala swift typescript

>>> f([1, 2, 3], 1)
'[1, 3]'
>>> f([1, 2], 9)
'list assignment index out of range [1, 2]'
>>> f([], -1)
'list assignment index out of range []'
>>> f([5], -1)
'[]'
"""


def f(xs: list[int], i: int) -> str:
    try:
        del xs[i]
    except IndexError as e:
        return f"{e} {xs}"
    return str(xs)
