def digital_root(n):
    """Repeated digit sum of a non-negative integer and the number of rounds it took."""
    if n < 0:
        raise ValueError("digital_root() needs a non-negative integer")
    rounds = 0
    while n > 9:
        digits = 0
        while n:
            digits += n % 10
            n //= 10
        n = digits
        rounds += 1
    return n, rounds
