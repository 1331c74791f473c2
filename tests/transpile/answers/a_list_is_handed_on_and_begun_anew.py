"""A list is handed on and begun anew.

may refuse: d swift

>>> f([1, 2, 0, 0, 3])
[[1, 2], [3]]
"""


def f(marks):
    rows, row = [], []
    for mark in marks:
        if mark == 0:
            if row:
                rows.append(row)
            row = []
        else:
            row.append(mark)
    return rows + [row]
