"""Methods and functions have names that the target uses.

A list whose left part changes while its right part is made; functions that are called as the language's own; methods as those of its
classes.

targets: lua perl
may refuse: bash r

>>> f([4, 5])
([4, 5], 4, True, 'a-b', ['x', 'x'], ['a', 'b'])
"""


class Box:
    def __init__(self, link):
        self.link = link

    def new(self):
        return Box(self.link + 1)

    def can(self, x):
        return x == self.link


def link(a, b):
    return a + "-" + b


def reset(listen, times):
    return [listen] * times


def numeric(n):
    return n + 1


def f(xs):
    both = xs + [xs.pop()]
    box = Box(3)
    return both, box.new().link, box.can(3), link("a", "b"), reset("x", numeric(1)), [c for c in "ab"]
