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
    "pvariance(_)": "population_variance",
    "variance(_)": "sample_variance",
    "quantiles(_)": "cut_points",
    "quantiles(_, n=)": "cut_points",
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
    """The sum of the squared differences from the mean; of integers times their number, which is exact."""
    total = sum(values)
    if isinstance(total, int):
        return len(values) * sum(value * value for value in values) - total * total
    middle = total / len(values)
    differences = [value - middle for value in values]
    return sum(d * d for d in differences) - sum(differences) ** 2 / len(values)


def over(spread, divisor, count):
    """The squared differences over a divisor: an integer where integers give one."""
    if isinstance(spread, int):
        return spread // (divisor * count) if spread % (divisor * count) == 0 else spread / (divisor * count)
    return spread / divisor


def lost(a: float, b: float) -> float:
    """What a * b loses in rounding: https://doi.org/10.1007/BF01397083."""
    a_high = 134217729.0 * a - (134217729.0 * a - a)
    b_high = 134217729.0 * b - (134217729.0 * b - b)
    a_low = a - a_high
    b_low = b - b_high
    return a_low * b_low - (a * b - a_high * b_high - a_low * b_high - a_high * b_low)


def root_of(spread, divisor, count):
    """The square root of the squared differences over a divisor, rounded once where they are exact."""
    parts = float(divisor * count) if isinstance(spread, int) else float(divisor)
    square = spread / parts
    root = square**0.5
    if root == 0:
        return root
    rest = (spread - square * parts - lost(square, parts)) / parts
    return root + (square - root * root - lost(root, root) + rest) / (2 * root)


def population_variance(values):
    """The variance of a whole population."""
    if len(values) < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return over(squared_differences(values), len(values), len(values))


def sample_variance(values):
    """The variance of a sample."""
    if len(values) < 2:
        raise StatisticsError("variance requires at least two data points")
    return over(squared_differences(values), len(values) - 1, len(values))


def population_deviation(values):
    """The standard deviation of a whole population."""
    if len(values) < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return root_of(squared_differences(values), len(values), len(values))


def standard_deviation(values):
    """The standard deviation of a sample."""
    if len(values) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return root_of(squared_differences(values), len(values) - 1, len(values))


def cut_points(values, n=4):
    """The values that cut sorted data into n parts that are equally likely."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    if len(values) < 2:
        raise StatisticsError("must have at least two data points")
    ordered = sorted(values)
    points = []
    for i in range(1, n):
        at = min(max(i * (len(ordered) + 1) // n, 1), len(ordered) - 1)
        rest = i * (len(ordered) + 1) - at * n
        points.append((ordered[at - 1] * (n - rest) + ordered[at] * rest) / n)
    return points
