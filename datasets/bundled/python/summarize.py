import math


def summarize(values):
    """Mean, median and standard deviation of a sample, rounded to three places."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    n = len(ordered)
    mean = sum(ordered) / n
    middle = n // 2
    median = ordered[middle] if n % 2 else (ordered[middle - 1] + ordered[middle]) / 2
    variance = sum((value - mean) ** 2 for value in ordered) / n
    return {"mean": round(mean, 3), "median": median, "deviation": round(math.sqrt(variance), 3)}
