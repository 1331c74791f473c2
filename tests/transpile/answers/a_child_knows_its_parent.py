"""A child knows its parent.

may refuse in part: clojure elixir haskell ocaml racket

>>> f('b')
[3, 2]
"""


class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.children = []
        self.size = 1

    def add(self, name):
        child = Tree(name, self)
        self.children.append(child)
        self.grow()
        return child

    def grow(self):
        self.size += 1
        if self.parent is not None:
            self.parent.grow()


def f(name):
    root = Tree("r")
    child = root.add(name)
    child.add("c")
    return [root.size, child.size]
