# The natural logarithm; minus infinity of zero, NaN of a negative number.
def log(value: float) -> float:
    return math.log(value) if value > 0 else -math.inf if value == 0 else math.nan
