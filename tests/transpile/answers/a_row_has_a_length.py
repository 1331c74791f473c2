"""A row has a length.

targets: dart javascript php typescript

>>> f([[1, 2], [3, 4]])
14
>>> f([[1, 2, 3]])
-1
>>> f([[1]])
-1
"""


def f(rows):
    try:
        total = 0
        for a, b in rows:
            total += a * b
        return total
    except ValueError:
        return -1
