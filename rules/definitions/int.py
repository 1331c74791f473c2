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
