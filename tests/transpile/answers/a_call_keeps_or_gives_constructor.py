"""A call keeps or gives: constructor.

targets: lua perl ruby
may refuse: bash php r

>>> f([1])
([1, 3], [1, 3, 10, 5], [1, 3, 10, 5])
"""


class Box:
    def __init__(self, items):
        self.items = items

    def add(self, x):
        self.items.append(x)


def f(data):
    box = Box(data)
    data.append(3)
    seen = list(box.items)
    box.add(10)
    other = Box(data)
    other.add(5)
    return seen, data, box.items
