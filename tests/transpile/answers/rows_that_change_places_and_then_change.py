"""Rows that change places are at one place each, whatever is changed in them afterwards.

targets: all

>>> f([[0, 2, 1], [3, 1, 2]])
[[3, 1, 2], [0, 2, 1]]
>>> f([[2, 2, 1], [4, 1, 2]])
[[2, 2, 1], [0, -3, 0]]
"""


def f(rows):
    for i in range(len(rows)):
        if rows[i][i] == 0:
            for p in range(i + 1, len(rows)):
                if rows[p][i] != 0:
                    rows[i], rows[p] = rows[p], rows[i]
                    break
        for r in range(i + 1, len(rows)):
            k = rows[r][i] // rows[i][i]
            for c in range(len(rows[r])):
                rows[r][c] -= k * rows[i][c]
    return rows
