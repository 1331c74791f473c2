def split_bill(cents, people):
    """Split an amount in cents fairly: shares differ by at most one cent, larger ones first; (share, count) pairs."""
    share, rest = divmod(cents, people)
    shares = [share + 1] * rest + [share] * (people - rest)
    pairs = []
    for value in shares:
        if pairs and pairs[-1][0] == value:
            pairs[-1] = (value, pairs[-1][1] + 1)
        else:
            pairs.append((value, 1))
    return pairs
