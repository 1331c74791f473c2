"""Special methods that are called by name: of containers, of texts, of objects and of what a base class has.

targets: all
may refuse: nim

>>> f([3, 1, 2], {"a": 1})
[True, False, True, False, 3, 1, '[3, 1, 2]', 2, 'bag of 3', 'base bag of 3', True]
>>> f([5], {"b": 7})
[False, False, False, True, 1, 5, '[5]', 1, 'bag of 1', 'base bag of 1', True]
"""

import sys


class Bag:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __contains__(self, item):
        return item in self.items

    def __str__(self):
        return f"bag of {self.__len__()}"


class Named(Bag):
    def __str__(self):
        return "base " + super().__str__()


def f(xs, d):
    seen = set(xs)
    bag = Bag(xs)
    return [
        seen.__contains__(3),
        xs.__contains__(7),
        d.__contains__("a"),
        bag.__contains__(5),
        xs.__len__(),
        xs.__getitem__(len(xs) // 2) if len(xs) > 1 else xs.__getitem__(0),
        xs.__str__(),
        len(d.__repr__()) - 6 if "b" not in d else d.__len__(),
        bag.__str__(),
        Named(xs).__str__(),
        xs[0] < sys.float_info.max,
    ]
