# The elements at [start, end), which must lie inside.
def sublist(items: list, start: int, end: int) -> list:
    if not 0 <= start <= end <= len(items):
        raise IndexError(f"no elements {start} to {end}")
    return items[start:end]
