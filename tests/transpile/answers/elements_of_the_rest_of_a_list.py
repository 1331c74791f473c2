"""Elements of the rest of a list.

targets: dart javascript php ruby

>>> f([[1], [2, 3], []])
[[1], [2, 3, 2], [0]]
"""


def f(rows):
    for row in rows[1:]:
        row.append(len(row))
    return rows
