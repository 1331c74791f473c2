"""Variables of the module are assigned side by side.

targets: go rust

>>> f(['ab', 'c'])
(2, 2)
"""

height, width = 0, 0


def measure(rows):
    global height, width
    height, width = len(rows), max(map(len, rows))


def f(rows):
    measure(rows)
    return height, width
