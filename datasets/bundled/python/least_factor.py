def least_factor(n):
    """Smallest prime factor of n > 1; n itself when it is prime."""
    if n <= 1:
        raise ValueError(f"{n} has no prime factor")
    candidate = 2
    while candidate * candidate <= n:
        if n % candidate == 0:
            break
        candidate += 1
    else:
        return n
    return candidate
