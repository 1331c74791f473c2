"""An object lists itself in one of its base.

targets: go rust

>>> f(1)
8
"""


class Node:
    def __init__(self, size, above=None):
        self.size = size
        self.below = []
        if above is not None:
            above.below.append(size)

    def total(self):
        return self.size + sum(self.below)


class Leaf(Node):
    def total(self):
        return self.size


def f(n):
    top = Node(n)
    leaf = Leaf(2, top)
    return top.total() + leaf.total() + Leaf(3, leaf).total()
