# What Python's operations on integers mean where a target has none. See java.py for how this is read.


def int_inverse_mod(number: int, modulus: int) -> int:
    # Euclid's algorithm, extended: rest = number * factor + modulus * something, at every step.
    if modulus == 0:
        raise ValueError("pow() 3rd argument cannot be 0")
    rest = number % modulus
    following = modulus
    factor = 1
    next_factor = 0
    while following != 0:
        quotient = rest // following
        rest, following = following, rest - quotient * following
        factor, next_factor = next_factor, factor - quotient * next_factor
    if abs(rest) != 1:
        raise ValueError("base is not invertible for the given modulus")
    return factor * rest % modulus


def int_true_quotient(left: int, right: int) -> float:
    # The nearest float to the exact quotient: of numbers beyond 2**53 the quotient of the nearest floats may be another.
    if right == 0:
        raise ZeroDivisionError("division by zero")
    dividend = abs(left)
    divisor = abs(right)
    if dividend <= 9007199254740992 and divisor <= 9007199254740992:
        return float(left) / float(right)
    whole = dividend // divisor
    rest = dividend % divisor
    unit = 1.0
    # Two bits more than a float has, and whether anything is left, say how to round.
    inexact = False
    while whole < 18014398509481984 and dividend != 0:
        # rest + rest may be more than there is room for.
        if rest >= divisor - rest:
            rest -= divisor - rest
            whole = whole + whole + 1
        else:
            rest += rest
            whole += whole
        unit *= 0.5
    while whole >= 36028797018963968:
        inexact = inexact or whole % 2 == 1
        whole //= 2
        unit *= 2.0
    lowest = whole % 4
    whole //= 4
    if lowest == 3 or (lowest == 2 and (inexact or rest != 0 or whole % 2 == 1)):
        whole += 1
    size = float(whole) * 4.0 * unit
    if size > 1.7976931348623157e308:
        raise OverflowError("integer division result too large for a float")
    return size if (left < 0) == (right < 0) else -size


def int_parse_prefixed(text: str) -> int:
    digits = text.strip().lstrip("+-").lower()
    base = 10
    if digits.startswith("0x"):
        base = 16
    elif digits.startswith("0o"):
        base = 8
    elif digits.startswith("0b"):
        base = 2
    try:
        if base == 10 and digits.startswith("0") and digits.strip("0_") != "":
            raise ValueError("leading zeros")
        return int(text, base)
    except ValueError:
        raise ValueError(f"invalid literal for int() with base 0: {text!r}")


def int_to_bytes(number: int, length: int, order: str) -> bytes:
    if number < 0:
        raise OverflowError("can't convert negative int to unsigned")
    parts: list[int] = []
    rest = number
    for _ in range(length):
        parts.append(rest % 256)
        rest //= 256
    if rest != 0:
        raise OverflowError("int too big to convert")
    if order == "big":
        parts.reverse()
    elif order != "little":
        raise ValueError("byteorder must be either 'little' or 'big'")
    return bytes(parts)


def int_from_bytes(data: bytes, order: str) -> int:
    parts = list(data)
    if order == "little":
        parts.reverse()
    elif order != "big":
        raise ValueError("byteorder must be either 'little' or 'big'")
    number = 0
    for part in parts:
        number = number * 256 + part
    return number
