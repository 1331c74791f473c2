# The nearest whole number as a float, half to even.
def round_float(value: float) -> float:
    return float(round(value)) if math.isfinite(value) else value
