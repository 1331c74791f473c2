# Adds the counts of another counter.
def add_counts(counts: dict, other: dict) -> None:
    for item, count in other.items():
        counts[item] = counts.get(item, 0) + count
