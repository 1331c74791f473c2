"""A method without an object makes one.

targets: bash

>>> f(4)
9
"""


class Box:
    def __init__(self, n):
        self.n = n

    def more(self, k):
        return Box.made(self.n).n + k

    @staticmethod
    def made(n):
        return Box(n * 2)


def f(n):
    return Box(n).more(1)
