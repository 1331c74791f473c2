"""Integers between 53 and 64 bits.

targets: dart javascript php ruby

>>> f([9007199254740993, 7, 1152921504606846976], 1)
([[1152921504606846976, 3], [1161928703861587976, 1]], (3458764513820540928, 1), [7, 1152921504606846976, 3])
>>> f([1, 2], 0)
([[2, 2], [3, 0]], (6, 0), [1, 2, 0])
"""


def f(xs, n):
    counts = {}
    for x in xs:
        counts[x * 3] = counts.get(x * 3, 0) + n
    rows = [[max(xs), len(xs)], [sum(xs), n]]
    return rows, sorted(counts.items())[-1], xs[n:] + [xs[n] // 2]
