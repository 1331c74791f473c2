"""A row that has a name is put elsewhere after another one has taken its place, in a list that has grown before.

targets: all

>>> f([[3], [1], [2]])
[[1], [3], [2], [9]]
"""


def f(rows):
    rows.append([9])
    first = rows[0]
    rows[0] = rows[1]
    rows[1] = first
    return rows
