# A float as an integer of 32 bits: towards zero, saturating, NaN is 0.
def to_int32(value: float) -> int:
    if value != value:
        return 0
    return int(min(max(value, -2147483648.0), 2147483647.0))
