"""What nobody reads.

targets: csharp java kotlin scala

>>> f([(1, 2, 3), (4, 5, 6)])
(9, 2, [2, 5], {1: 3, 4: 6})
"""


def f(rows):
    total = 0
    for _, _, weight in rows:
        total += weight
    _, middle, _ = rows[0]
    return total, middle, [b for _, b, _ in rows], {a: c for a, _, c in rows}
