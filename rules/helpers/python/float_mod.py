# The remainder of floats with the sign of the dividend; NaN where there is none.
def float_mod(a: float, b: float) -> float:
    return math.fmod(a, b) if b and math.isfinite(a) else math.nan
