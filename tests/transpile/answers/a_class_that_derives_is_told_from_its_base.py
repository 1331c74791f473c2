"""Classes that derive from another are told apart, and are of it.

may refuse: lua

>>> f(2)
[('shape', True, False), ('square', True, True)]
"""


class Shape:
    def name(self):
        return "shape"


class Square(Shape):
    def name(self):
        return "square"


def f(n):
    shapes = [Square() if i % 2 else Shape() for i in range(n)]
    return [(s.name(), isinstance(s, Shape), isinstance(s, Square)) for s in shapes]
