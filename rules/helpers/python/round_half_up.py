# The nearest integer of 64 bits, half towards plus infinity.
def round_half_up(value: float) -> int:
    if not math.isfinite(value):
        return to_int64(value)
    floor = math.floor(value)
    return to_int64(floor + 1 if value - floor >= 0.5 else floor)
