def make_account_numbers(prefixes, step=10):
    """Number accounts with one counter per prefix; each counter starts at `step` and advances by it."""

    def make_counter(prefix):
        current = 0

        def advance():
            nonlocal current
            current += step
            return f"{prefix}{current:04d}"

        return advance

    counters = {}
    numbers = []
    for prefix in prefixes:
        if prefix not in counters:
            counters[prefix] = make_counter(prefix)
        numbers.append(counters[prefix]())
    return numbers
