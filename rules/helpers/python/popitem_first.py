# Removes and gives the first inserted (key, value).
def popitem_first(entries: dict):
    if not entries:
        raise KeyError("dictionary is empty")
    key = next(iter(entries))
    return key, entries.pop(key)
