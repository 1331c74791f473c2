# What Python's statistics does, in plain Python.

NAMES = {
    "mean": "mean",
    "median": "median",
    "median_low": "median_low",
    "median_high": "median_high",
    "mode": "mode",
    "multimode": "multimode",
    "StatisticsError": "StatisticsError",
    "pstdev": "population_deviation",
    "stdev": "standard_deviation",
}


class StatisticsError(ValueError):
    """Data that has no such statistic."""


def mean(values):
    """The sum over the number of values: an integer where integers give one."""
    numbers = list(values)
    if len(numbers) == 0:
        raise StatisticsError("mean requires at least one data point")
    total = sum(numbers)
    return total // len(numbers) if total % len(numbers) == 0 else total / len(numbers)


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


def squared_differences(values):
    """The sum of the squared differences from the mean, less what the mean itself is off by."""
    middle = sum(values) / len(values)
    differences = [value - middle for value in values]
    return sum(d * d for d in differences) - sum(differences) ** 2 / len(values)


def population_deviation(values):
    """The standard deviation of a whole population."""
    if len(values) < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return (squared_differences(values) / len(values)) ** 0.5


def standard_deviation(values):
    """The standard deviation of a sample."""
    if len(values) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return (squared_differences(values) / (len(values) - 1)) ** 0.5
