# Adds one to the count of each element.
def count_in(counts: dict, items) -> None:
    for item in items:
        counts[item] = counts.get(item, 0) + 1
