"""What never ends is stepped through.

Lists of what never ends and of what does, by one function.

targets: go typescript

>>> f(3)
[[0, 1, 2], [0, 2, 4], [1, 2, 3]]
>>> f(0)
[[], [], [1, 2, 3]]
"""


def count():
    n = 0
    while True:
        yield n
        n += 1


def evens(it):
    for x in it:
        if x % 2 == 0:
            yield x


def take(n, it):
    out = []
    for x in it:
        if len(out) == n:
            break
        out.append(x)
    return out


def f(n):
    pairs = [(x, y) for x in range(3) for y in range(x)]
    return [take(n, count()), take(n, evens(count())), [x + y for x, y in pairs]]
