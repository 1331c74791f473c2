def fibonacci_pair(n):
    """(F(n), F(n + 1)) by fast doubling, exact for any n."""
    if n == 0:
        return 0, 1
    a, b = fibonacci_pair(n // 2)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n % 2 else (c, d)
