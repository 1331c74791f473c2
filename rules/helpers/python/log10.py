# The logarithm to base 10; minus infinity of zero, NaN of a negative number.
def log10(value: float) -> float:
    return math.log10(value) if value > 0 else -math.inf if value == 0 else math.nan
