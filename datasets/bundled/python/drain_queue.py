def drain_queue(queue, budget):
    """Serve jobs (name, cost) from the front of a queue, which shrinks, while the budget lasts; give the served names."""
    served = []
    while queue and queue[0][1] <= budget:
        name, cost = queue.pop(0)
        budget -= cost
        served.append(name)
    return served
