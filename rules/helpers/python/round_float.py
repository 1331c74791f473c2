# The nearest whole number as a float with the sign of the number, half to even.
def round_float(value: float) -> float:
    return math.copysign(round(value), value) if math.isfinite(value) else value
