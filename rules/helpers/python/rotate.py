# Moves n elements from the end to the front (for a negative n the other way).
def rotate(queue: list, n: int) -> None:
    if queue:
        n %= len(queue)
        queue[:] = queue[-n:] + queue[:-n] if n else queue
