# -1, 0 or 1 as the first value is less than, equal to or greater than the second.
def compare(a, b) -> int:
    return (a > b) - (a < b)
