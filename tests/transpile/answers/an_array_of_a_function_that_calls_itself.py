"""Arrays of a function that stands in another and calls itself have the names of its caller's.

targets: bash

>>> f(2)
[[0, 1], [1, 0]]
>>> f(3)
[[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
"""


def f(n):
    found = []

    def place(row, current):
        if row == n:
            found.append(list(current))
            return
        for col in range(n):
            if col not in current:
                place(row + 1, current + [col])

    place(0, [])
    return found
