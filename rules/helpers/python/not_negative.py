# An index, which may not be negative.
def not_negative(index: int) -> int:
    if index < 0:
        raise IndexError("index out of range")
    return index
