# The element at an index that may not be negative.
def at(items, index: int):
    if index < 0:
        raise IndexError("index out of range")
    return items[index]
