"""A method lengthens the caller's list.

targets: go

>>> f(2)
([7, 0, 1, 0], 3)
"""


class Filler:
    def __init__(self):
        self.n = 0

    def fill(self, out, k):
        for i in range(k):
            out.append(i)
            self.n += 1


def f(k):
    out = [7]
    filler = Filler()
    filler.fill(out, k)
    filler.fill(out, 1)
    return out, filler.n
