# Takes off the counts of another counter; zero and negative counts stay.
def subtract_counts(counts: dict, other: dict) -> None:
    for item, count in other.items():
        counts[item] = counts.get(item, 0) - count
