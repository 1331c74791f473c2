"""Rows inside rows are ordered by their parts.

may refuse: all

>>> f(
...     [(1, ('b', [2, 1]), 0.5), (1, ('b', [2]), 0.5), (0, ('z', []), 1.5), (1, ('a', [3]), 2.5), (1, ('b', [2]), 0.25)],
...     [[('a', 2), ('b', 1)], [('a', 2)], [('a', 10), ('0', 0)], [('a', 9)]],
...     1000000000000000000000000000000,
... )
["[(0, ('z', []), 1.5), (1, ('a', [3]), 2.5), (1, ('b', [2]), 0.25), (1, ('b', [2]), 0.5), (1, ('b', [2, 1]), 0.5)]",
 "[[('a', 10), ('0', 0)], [('a', 9)], [('a', 2), ('b', 1)], [('a', 2)]]", 'False', 'True',
 '[-9999999999999999999999997, -3, 5, 100000000000000000000000000001, 1000000000000000000000000000000]',
 '1000000000000000000000000000000', 'True']
"""


def f(rows: list[tuple[int, tuple[str, list[int]], float]], chains: list[list[tuple[str, int]]], n: int) -> list[str]:
    large = [n, 3 - 10**25, 5, 10**29 + 1, -3]
    rows.sort()
    shown = [str(rows), str(sorted(chains, reverse=True)), str(chains[0] < chains[1]), str(rows[0] < rows[-1])]
    return shown + [str(sorted(large)), str(max(large)), str(large[1] < large[4])]
