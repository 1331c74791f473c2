"""What a generator gives is taken in several ways: the short forms of Lua say the same.

targets: lua

>>> f(5)
[[0, 0, 1, 2, 3, 4], 0, 0, 2, 1]
>>> f(0)
[[0], 0, 'none']
>>> f(1)
[[0, 0], 0, 0, 'none']
"""

from itertools import takewhile


class Tree:
    def __init__(self, key: int) -> None:
        self.key = key
        self.below: list[Tree] = []

    def walk(self):
        yield self.key
        for tree in self.below:
            for key in tree.walk():
                yield key


def f(n: int) -> list[object]:
    root = Tree(0)
    for i in range(n):
        root.below.append(Tree(i))
    doubled = (key * 2 for key in root.walk())
    out: list[object] = [list(root.walk())]
    for key in takewhile(lambda key: key < 4, doubled):
        out.append(key)
    cache = {key: 1 for key in root.walk()}
    cache.pop(0)
    try:
        out.append(next(iter(cache)))
    except StopIteration:
        out.append("none")
    return out
