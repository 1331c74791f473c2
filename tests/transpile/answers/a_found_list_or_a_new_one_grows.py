"""What a dictionary has at a key, or the new list that was just put there, grows under its name.

targets: csharp dart java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash c clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f(["a", "b", "a"])
{'a': [0, 2], 'b': [1]}
"""


def f(words):
    places = {}
    for i, w in enumerate(words):
        found = places.get(w)
        if found is None:
            found = []
            places[w] = found
        found.append(i)
    return places
