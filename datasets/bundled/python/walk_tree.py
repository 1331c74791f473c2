from collections.abc import Iterator
from typing import Optional


class Node:
    def __init__(self, key: int) -> None:
        self.key = key
        self.left: Optional["Node"] = None
        self.right: Optional["Node"] = None

    def insert(self, key: int) -> bool:
        if key == self.key:
            return False
        if key < self.key:
            if self.left is None:
                self.left = Node(key)
                return True
            return self.left.insert(key)
        if self.right is None:
            self.right = Node(key)
            return True
        return self.right.insert(key)

    def walk(self, depth: int = 0) -> Iterator[tuple[int, int]]:
        if self.left is not None:
            yield from self.left.walk(depth + 1)
        yield self.key, depth
        if self.right is not None:
            yield from self.right.walk(depth + 1)


def walk_tree(keys: list[int]) -> list[tuple[int, int]]:
    """Build a binary search tree and list (key, depth) in order of key."""
    if not keys:
        return []
    root = Node(keys[0])
    for key in keys[1:]:
        root.insert(key)
    return list(root.walk())
