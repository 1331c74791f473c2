"""Looked at in turn: fields.

targets: go rust

>>> f(10)
[66, 5, 10]
"""


class Calc:
    def __init__(self):
        self.cache = {0: 0, 1: 1}
        self.total = 0

    def fib(self, n):
        if n not in self.cache:
            self.cache[n] = self.fib(n - 1) + self.fib(n - 2)
        return self.cache[n]

    def both(self, n):
        return self.cache[0] + self.fib(n) + len(self.cache)

    def add(self, n):
        self.total += 1
        return n


def f(n):
    calc = Calc()
    same = calc
    same.total += calc.add(n)
    return [calc.both(n), same.cache[calc.fib(5)], calc.total]
