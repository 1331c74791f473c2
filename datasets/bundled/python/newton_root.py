def newton_root(x: float, tolerance: float = 1e-12) -> tuple[float, int]:
    """Square root by Newton's method, with the number of steps."""
    if x < 0:
        raise ValueError("x must not be negative")
    if x == 0:
        return 0.0, 0
    guess = max(x, 1.0)
    steps = 0
    while steps < 100:
        better = (guess + x / guess) / 2
        steps += 1
        if abs(better - guess) <= tolerance * better:
            return better, steps
        guess = better
    return guess, steps
