def rotate_left(items, k):
    """Rotate a list in place by k to the left (negative: to the right); give the number of moved places."""
    if not items:
        return 0
    k %= len(items)
    items[:] = items[k:] + items[:k]
    return k
