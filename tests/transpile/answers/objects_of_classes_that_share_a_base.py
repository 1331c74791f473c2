"""Objects of classes that share a base.

may refuse: all

>>> f(3)
(11, 3, 1, [1, 2])
>>> f(1)
(5, 3, 2, [1, 2])
"""


class Shape:
    def area(self):
        return 0


class Dot(Shape):
    def area(self):
        return 1


class Bar(Shape):
    def area(self):
        return 2


def f(n):
    dot = Dot()
    spread = [dot, *[Bar() for _ in range(n)]]
    joined = [dot] + [Bar()]
    either = dot if n > 2 else Bar()
    grown = [Dot(), Dot()]
    if n > 2:
        grown = grown + [Bar()]
    named = {"dot": Dot()}
    named["bar"] = Bar()
    total = sum(x.area() for x in spread + grown)
    return total, sum(x.area() for x in joined), either.area(), [x.area() for x in named.values()]
