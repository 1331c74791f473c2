"""Functions made in loops keep what they were given.

targets: lua perl php r ruby

>>> f(4)
[[0, 10, 20, 30], [5, 1, 2, 3, 4]]
"""


def f(n: int) -> list[list[int]]:
    fs = []
    for i in range(n):
        fs.append(lambda x, i=i: x * i)
    c = lambda x: x + 1
    return [[g(10) for g in fs], [c(n), *[1, 2, 3], 4]]
