# The index of an element in a sorted list, or minus its place, minus 1.
def binary_search(items: list, item) -> int:
    place = bisect.bisect_left(items, item)
    return place if place < len(items) and items[place] == item else -place - 1
