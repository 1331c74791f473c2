"""Read first: kept in branches.

targets: lua perl php ruby
may refuse: bash r

>>> f([[1], [2], [5, 6], [7]])
([(2, [2]), (4, [4])], [(22, [10, 12]), (14, [14])])
"""


def f(rows):
    low, high = [], []
    for row in rows:
        doubled = []
        for x in row:
            doubled.append(x * 2)
        total = sum(doubled)
        if total < 10:
            low.append((total, doubled))
        elif total < 100:
            high.append((total, doubled))
    return low, high
