# What Python's math does beyond the common functions, in plainer Python. See java.py for how this is read.


def math_frexp(x: float) -> tuple[float, int]:
    mantissa = x
    exponent = 0
    if x == 0 or x != x or abs(x) > 1.7976931348623157e308:
        return mantissa, exponent
    while abs(mantissa) >= 1:
        mantissa /= 2
        exponent += 1
    while abs(mantissa) < 0.5:
        mantissa *= 2
        exponent -= 1
    return mantissa, exponent


def math_modf(x: float) -> tuple[float, float]:
    size = abs(x)
    whole = size if size >= 4503599627370496.0 or x != x else float(math.floor(size))
    part = 0.0 if whole == size else size - whole
    return (part, whole) if x > 0 or repr(x) == "0.0" else (-part, -whole)


def math_fsum(values: list[float]) -> float:
    # The sum in parts that do not overlap, smallest first: https://code.activestate.com/recipes/393090/
    parts: list[float] = []
    for value in values:
        high = value
        kept: list[float] = []
        for part in parts:
            larger = high if abs(high) >= abs(part) else part
            smaller = part if abs(high) >= abs(part) else high
            high = larger + smaller
            low = smaller - (high - larger)
            if low != 0:
                kept.append(low)
        kept.append(high)
        parts = kept
    total = 0.0
    rest = 0.0
    while len(parts) > 0 and rest == 0:
        part = parts.pop()
        before = total
        total = before + part
        rest = part - (total - before)
    # Half way between two floats, what is left says which is nearer.
    if len(parts) > 0 and (rest < 0) == (parts[-1] < 0) and parts[-1] != 0:
        twice = rest * 2
        if twice == total + twice - total:
            total += twice
    return total


def math_fmod(x: float, y: float) -> float:
    if y == 0 or abs(x) > 1.7976931348623157e308:
        raise ValueError("math domain error")
    if abs(y) > 1.7976931348623157e308:
        return x
    rest = abs(x) % abs(y)
    return -rest if x < 0 else rest


def math_copysign(x: float, y: float) -> float:
    return -abs(x) if y < 0 or repr(y) == "-0.0" else abs(x)


def math_isnan(x: float) -> bool:
    return x != x


def math_isinf(x: float) -> bool:
    return abs(x) > 1.7976931348623157e308


def math_isfinite(x: float) -> bool:
    return -1.7976931348623157e308 <= x <= 1.7976931348623157e308


def math_dist(first: list[float], second: list[float]) -> float:
    if len(first) != len(second):
        raise ValueError("both points must have the same number of dimensions")
    total = 0.0
    for i in range(len(first)):
        total += (first[i] - second[i]) ** 2
    return math.sqrt(total)
