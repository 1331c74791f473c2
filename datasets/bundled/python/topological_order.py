import heapq


def topological_order(dependencies: dict[str, list[str]]) -> list[str]:
    """Order tasks so that each follows those it depends on; among ready tasks the first by name goes first."""
    waiting = {task: len(needed) for task, needed in dependencies.items()}
    users: dict[str, list[str]] = {task: [] for task in dependencies}
    for task, needed in dependencies.items():
        for other in needed:
            if other not in users:
                raise ValueError("unknown task")
            users[other].append(task)
    ready = [task for task, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    order: list[str] = []
    while ready:
        task = heapq.heappop(ready)
        order.append(task)
        for user in users[task]:
            waiting[user] -= 1
            if waiting[user] == 0:
                heapq.heappush(ready, user)
    if len(order) < len(dependencies):
        raise ValueError("dependencies form a cycle")
    return order
