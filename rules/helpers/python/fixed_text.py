# A float with a number of digits after the point, half up.
def fixed_text(value: float, digits: int) -> str:
    if not math.isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    return format(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP), "f")
