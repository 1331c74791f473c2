# The smallest whole number not below, as a float with the sign of the number.
def ceil_float(value: float) -> float:
    return math.copysign(math.ceil(value), value) if math.isfinite(value) else value
