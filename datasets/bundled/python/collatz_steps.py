def collatz_steps(n, limit=100):
    """Number of Collatz steps from n to 1, or None when `limit` steps do not reach it."""
    if n < 1:
        return None
    for step in range(limit + 1):
        if n == 1:
            return step
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    return None
