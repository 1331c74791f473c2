# Remainder with the sign of the dividend.
def mod_trunc(a: int, b: int) -> int:
    return a % b if (a < 0) == (b < 0) else -(-a % b)
