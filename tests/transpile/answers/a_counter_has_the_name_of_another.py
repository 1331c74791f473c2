"""A counter has the name of another.

targets: csharp java kotlin scala

>>> f([3, 4, 5, 6, 7])
6
>>> f([2])
0
"""


def f(xs):
    def composite(n):
        for i in range(2, n):
            if n % i == 0:
                return True
        return False

    best = 0
    i = 0
    while i < len(xs):
        if xs[i] > best and composite(xs[i]):
            best = xs[i]
        i += 1
    return best
