"""A call keeps or gives: factory.

targets: lua perl ruby
may refuse: bash php r

>>> f([1])
(2, [1, 2, 3])
"""


class Box:
    def __init__(self, items):
        self.items = items

    def get(self):
        return self.items


def make(xs):
    return Box(xs)


def f(data):
    box = make(data)
    data.append(2)
    seen = len(box.items)
    held = box.get()
    held.append(3)
    return seen, box.items
