# The smallest whole number not below, as a float.
def ceil_float(value: float) -> float:
    return float(math.ceil(value)) if math.isfinite(value) else value
