def moving_average(values: list[float], window: int) -> list[float]:
    """Means of all windows of the given length, from left to right."""
    if window <= 0:
        raise ValueError("window must be positive")
    averages = []
    for end in range(window, len(values) + 1):
        averages.append(sum(values[end - window : end]) / window)
    return averages
