"""A method and a function put a new list somewhere and give it out: what is added to it shows in both places, which copies can't show.

targets: c csharp dart java javascript julia kotlin lua perl python racket ruby scala typescript
may refuse: bash clojure cpp d elixir go haskell nim ocaml php r rust swift

>>> f([3, 4])
([[3, 4, 1], [9]], {'n': [3, 4]})
"""


class Box:
    def __init__(self):
        self.groups = []

    def open(self):
        group = []
        self.groups.append(group)
        return group


def entry(table, key):
    made = []
    table[key] = made
    return made


def f(xs):
    box = Box()
    first = box.open()
    first.extend(xs)
    first.append(1)
    second = box.open()
    second.append(9)
    table = {}
    named = entry(table, "n")
    named.extend(xs)
    return box.groups, table
