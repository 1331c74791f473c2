"""Rows inside rows.

targets: csharp java kotlin scala

>>> f([(1, 2), (3, 4)])
([[0, -2], [2, 0]], [[3, 7, 1, 2], [3, 7, 3, 4]], False)
"""


def f(points):
    areas = [[a * d - b * c for c, d in points] for a, b in points]
    same = [[a + b for a, b in points] + [a, b] for a, b in points]
    return areas, same, any(a > 2 and any(b == c for c, b in points) for a, b in points)
