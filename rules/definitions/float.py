# What Python's operations on floats mean where a target's nearest operation differs. See java.py for how this is read.


def float_floor_div(dividend: float, divisor: float) -> float:
    # dividend / divisor may be rounded up to a whole number that the quotient does not reach: 1.0 // 0.1 is 9.0.
    quotient = (dividend - dividend % divisor) / divisor
    whole = quotient // 1.0
    return whole + 1.0 if quotient - whole > 0.5 else whole
