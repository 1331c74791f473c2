"""Kept by a key.

may refuse: clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f(1)
[[1], [1]]
"""


def f(n):
    both = []
    by_name = {"a": both, "b": both}
    by_name["a"].append(n)
    return [both, by_name["b"]]
