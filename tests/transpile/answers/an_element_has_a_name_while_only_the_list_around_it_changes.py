"""An element has a name while only the list around it changes.

targets: all
may refuse: cpp

>>> f([[1]], 2)
([[1], [1, 1], [1, 2, 1], [9]], [1, 2, 1])
>>> f([[5], [2, 3]], 1)
([[5], [2, 3], [2, 5, 3], [9]], [2, 5, 3])
>>> f([[4, 4]], 0)
([[4, 4], [9]], [4, 4])
"""


def f(rows, n):
    last = rows[-1]
    for _ in range(n):
        last = rows[-1]
        rows.append([last[0]] + [x + y for x, y in zip(last, last[1:])] + [last[-1]])
    last = rows[-1]
    rows.append([0])
    rows[-1] = [9]
    return rows, last
