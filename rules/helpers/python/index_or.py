# The index of the first equal element, or -1.
def index_or(items: list, item) -> int:
    return items.index(item) if item in items else -1
