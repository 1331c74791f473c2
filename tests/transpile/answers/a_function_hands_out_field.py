"""A function hands out: field.

may refuse: bash cpp d go lua perl r rust swift

>>> f(7)
[7]
"""


class Stack:
    def __init__(self):
        self.items = []

    def all(self):
        return self.items


def f(n):
    stack = Stack()
    stack.all().append(n)
    return stack.items
