"""Heaps of all numbers.

may refuse in part: c cpp go rust

>>> f([3, 2.5, 1, 0.5, 2], 0)
[1, 1.5, 2, 2.5, 3, 9, 3, 2.5, 0.5, 1]
>>> f([3, 2.5, 1, 0.5, 2], 2)
[1, 2, 2.5, 3]
>>> f([], 1)
['index out of range']
>>> f([], 2)
['index out of range']
"""

import heapq


def f(numbers: list, how: int) -> list:
    heap = []
    for n in numbers:
        heapq.heappush(heap, n)
    if how == 0:
        heapq.heapreplace(heap, 9)
        least = heapq.heappushpop(heap, 1.5)
        return [least] + heap + heapq.nlargest(2, numbers) + heapq.nsmallest(2, numbers)
    try:
        if how == 1:
            heapq.heapreplace(heap, 2)
        else:
            heapq.heappop(heap)
    except IndexError as e:
        return [str(e)]
    return [heapq.heappop(heap) for _ in range(len(heap))]
