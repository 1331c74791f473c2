def factorial_digit_sum(n):
    """Sum of the decimal digits of n!."""
    product = 1
    for factor in range(2, n + 1):
        product *= factor
    return sum(int(digit) for digit in str(product))
