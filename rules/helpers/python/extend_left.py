# Adds the elements at the front one by one, so that they end up reversed.
def extend_left(queue: list, items) -> None:
    for item in items:
        queue.insert(0, item)
