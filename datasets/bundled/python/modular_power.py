def modular_power(base: int, exponent: int, modulus: int) -> int:
    """base ** exponent modulo modulus, by squaring; the result has the sign of the modulus."""
    if exponent < 0:
        raise ValueError("negative exponent")
    result = 1 % modulus
    base %= modulus
    while exponent > 0:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result
