"""Distances that begin as infinite are made smaller from a heap.

targets: d python
may refuse: all

>>> f({'a': {'b': 1, 'c': 4}, 'b': {'c': 2}, 'c': {}}, 'a')
{'a': 0, 'b': 1, 'c': 3}
>>> f({'a': {}, 'b': {'a': 7}}, 'b')
{'a': 7, 'b': 0}
"""

import heapq


def f(graph, start):
    distances = {node: float("inf") for node in graph}
    distances[start] = 0
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > distances[node]:
            continue
        for other, weight in graph[node].items():
            if distance + weight < distances[other]:
                distances[other] = distance + weight
                heapq.heappush(heap, (distance + weight, other))
    return distances
