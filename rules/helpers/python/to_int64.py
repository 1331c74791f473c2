# A float as an integer of 64 bits: towards zero, saturating, NaN is 0.
def to_int64(value: float) -> int:
    if value != value:
        return 0
    if value >= 9223372036854775808.0:
        return 9223372036854775807
    return int(max(value, -9223372036854775808.0))
