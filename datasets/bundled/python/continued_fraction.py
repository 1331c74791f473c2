def continued_fraction(numerator: int, denominator: int) -> list[int]:
    """Quotients of the continued fraction of numerator / denominator."""
    quotients = []
    while True:
        quotients.append(numerator // denominator)
        numerator, denominator = denominator, numerator % denominator
        if denominator == 0:
            return quotients
