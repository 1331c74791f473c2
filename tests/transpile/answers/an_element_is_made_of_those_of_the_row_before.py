"""An element gets a value that is made of the row before, and is looked at then.

targets: all
may refuse: bash

>>> f("abcab", "xbcaby")
('bcab', (4, 5), 14)
>>> f("", "a")
('', (0, 0), 0)
"""


def f(left: str, right: str) -> tuple[str, tuple[int, int], int]:
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    best, total = (0, 0), 0
    for i, a in enumerate(left, 1):
        for j, b in enumerate(right, 1):
            if a == b:
                table[i][j] = table[i - 1][j - 1] + 1
                best = max(best, (table[i][j], i))
                total += table[i][j]
    return left[best[1] - best[0] : best[1]], best, total
