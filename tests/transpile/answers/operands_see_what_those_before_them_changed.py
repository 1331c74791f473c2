"""Operands see what those before them changed.

targets: c cpp d swift

>>> f([1, 5, 2, 6, 6, 3, 8])
[17, 11, 23, 207]
>>> f([2, 7, 9, 7, 7, 1])
[17, 22, 50, -1, 110]
"""


class Reader:
    def __init__(self, xs):
        self.xs = xs
        self.at = 0

    def term(self):
        self.at += 1
        return self.xs[self.at - 1]


def pair(xs, n):
    return len(xs) * 100 + n


def f(xs):
    reader = Reader([3, 4, 5])
    found = [reader.term() + reader.term() * reader.term() - reader.at * 2]
    found.append(xs[0] + xs.pop(0) * 10)
    found.append(xs.pop() + xs[-1] * xs[0])
    if len(xs) > 1 and xs.pop() in xs:
        found.append(-1)
    found.append(xs.count(xs.pop()) + pair(xs, xs.pop()))
    return found
