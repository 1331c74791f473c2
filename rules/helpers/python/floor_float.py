# The greatest whole number not above, as a float with the sign of the number.
def floor_float(value: float) -> float:
    return math.copysign(math.floor(value), value) if math.isfinite(value) else value
