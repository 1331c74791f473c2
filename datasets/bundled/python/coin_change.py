def coin_change(coins, amount):
    """The fewest coins that make up an amount, or -1 when none do."""
    if amount < 0:
        return -1
    best = [0] + [-1] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if 0 < coin <= total and best[total - coin] >= 0:
                candidate = best[total - coin] + 1
                if best[total] < 0 or candidate < best[total]:
                    best[total] = candidate
    return best[amount]
