"""Fields that get values together.

targets: clojure elixir haskell ocaml racket

>>> f([4, 2, 9])
(2, 9)
"""


class Node:
    def __init__(self, key, left=None, right=None):
        self.key, self.left, self.right = key, left, right

    def insert(self, key):
        if key >= self.key:
            self.right = Node(key)
        elif self.left is None:
            self.left = Node(key)


def f(keys):
    root = Node(keys[0])
    for key in keys[1:]:
        root.insert(key)
    return root.left.key, root.right.key
