"""A call keeps or gives: history.

targets: lua perl ruby
may refuse: bash php r

>>> f(1)
[[1, 2], [1, 2]]
"""


class Stack:
    def __init__(self):
        self.items = []
        self.history = []

    def push(self, x):
        self.items.append(x)
        self.history.append(self.items)


def f(n):
    stack = Stack()
    stack.push(n)
    stack.push(2)
    return stack.history
