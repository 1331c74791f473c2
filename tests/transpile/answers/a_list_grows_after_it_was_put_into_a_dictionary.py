"""Every turn may put a new list into a dictionary or a list, and goes on to add to it: each place keeps its own one.

targets: c csharp dart java javascript julia kotlin lua perl php python racket ruby scala typescript
may refuse: bash clojure cpp d elixir go haskell nim ocaml r rust swift

>>> f(["= x", "a", "b", "= y", "c"])
({'x': ['a', 'b'], 'y': ['c']}, {'= x': [0], 'a': [1], 'b': [2], '= y': [3], 'c': [4]})
>>> f(["a", "a"])
({}, {'a': [0, 1]})
"""


def f(lines):
    out = {}
    group = []
    for line in lines:
        if line.startswith("= "):
            group = []
            out[line[2:]] = group
        else:
            group.append(line)
    return out, places(lines)


def places(names):
    out = {}
    for i, name in enumerate(names):
        if name in out:
            out[name].append(i)
        else:
            group = []
            out[name] = group
            group.append(i)
    return out
