# The square root; NaN of a negative number.
def sqrt(value: float) -> float:
    return math.sqrt(value) if not value < 0 else math.nan
