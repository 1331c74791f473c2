# What Python's math does beyond the common functions, in plain Python.

NAMES = {"ldexp": "scaled_by_two"}


def scaled_by_two(x: float, exponent: int) -> float:
    """x times two to a power."""
    scaled = float(x)
    for _ in range(min(abs(exponent), 2200)):
        scaled = scaled * 2 if exponent > 0 else scaled / 2
    if abs(scaled) > 1.7976931348623157e308 >= abs(x):
        raise OverflowError("math range error")
    return scaled
