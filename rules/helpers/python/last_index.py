# The index of the last equal element, or -1.
def last_index(items: list, item) -> int:
    return next((i for i in range(len(items) - 1, -1, -1) if items[i] == item), -1)
