"""Objects of a data class are ordered by the one field that is compared.

targets: all
may refuse: bash ocaml

>>> f([("x", 2), ("y", 1), ("z", 1)], "x")
(['y', 'z'], 2, False, 1)
>>> f([("a", 3), ("b", 3)], "c")
(['a', 'b'], 3, False, 3)
"""

import heapq
from dataclasses import dataclass, field


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)


def f(rows, left_out):
    tasks = sorted(Task(priority, name) for name, priority in rows)
    heap = []
    for task in tasks[::-1]:
        heapq.heappush(heap, task)
    first = heapq.heappop(heap)
    return [task.name for task in tasks if task.name != left_out], max(tasks).priority, tasks[0] < tasks[1], first.priority
