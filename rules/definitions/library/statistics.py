# What Python's statistics does, in plain Python.

NAMES = {"median": "median", "median_low": "median_low", "median_high": "median_high", "mode": "mode", "multimode": "multimode"}


class StatisticsError(ValueError):
    """Data that has no such statistic."""


def median(values):
    """The middle value, or the mean of both middle ones."""
    ordered = sorted(values)
    count = len(ordered)
    if count == 0:
        raise StatisticsError("no median for empty data")
    middle = count // 2
    if count % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2


def median_low(values):
    """The middle value, or the lower of both middle ones."""
    ordered = sorted(values)
    if len(ordered) == 0:
        raise StatisticsError("no median for empty data")
    return ordered[(len(ordered) - 1) // 2]


def median_high(values):
    """The middle value, or the higher of both middle ones."""
    ordered = sorted(values)
    if len(ordered) == 0:
        raise StatisticsError("no median for empty data")
    return ordered[len(ordered) // 2]


def multimode(values):
    """The values that occur most often, in the order of their first occurrence."""
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    most = max(counts.values(), default=0)
    return [value for value, count in counts.items() if count == most]


def mode(values):
    """The value that occurs most often, the first of several."""
    found = multimode(values)
    if len(found) == 0:
        raise StatisticsError("no mode for empty data")
    return found[0]
