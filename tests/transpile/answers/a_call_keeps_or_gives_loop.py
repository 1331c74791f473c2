"""A call keeps or gives: loop.

targets: lua perl ruby
may refuse: bash php r

>>> f([[1], [2]])
([[1], [2, 100, 7]], [1])
"""


def f(rows):
    best = rows[0]
    for row in rows:
        if sum(row) > sum(best):
            best = row
    best.append(100)
    first, last = rows
    last.append(7)
    return rows, first
