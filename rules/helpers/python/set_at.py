# Stores an element at an index that may not be negative.
def set_at(items, index: int, value) -> None:
    if index < 0:
        raise IndexError("index out of range")
    items[index] = value
