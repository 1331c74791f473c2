def subset_sums(numbers, target):
    """All subsets, in order of their bit masks, whose sum is the target."""
    found = []
    for mask in range(2 ** len(numbers)):
        subset = [number for bit, number in enumerate(numbers) if mask >> bit & 1]
        if sum(subset) == target:
            found.append(subset)
    return found
