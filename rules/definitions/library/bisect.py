# What Python's bisect does within bounds and by a key, in plain Python.

NAMES = {
    "bisect(_, _, _)": "last_place",
    "bisect(_, _, _, _)": "last_place",
    "bisect(_, _, hi=)": "last_place",
    "bisect(_, _, hi=, lo=)": "last_place",
    "bisect(_, _, key=)": "last_place_by",
    "bisect(_, _, lo=)": "last_place",
    "bisect_left(_, _, _)": "first_place",
    "bisect_left(_, _, _, _)": "first_place",
    "bisect_left(_, _, hi=)": "first_place",
    "bisect_left(_, _, hi=, lo=)": "first_place",
    "bisect_left(_, _, key=)": "first_place_by",
    "bisect_left(_, _, lo=)": "first_place",
    "bisect_right(_, _, _)": "last_place",
    "bisect_right(_, _, _, _)": "last_place",
    "bisect_right(_, _, hi=)": "last_place",
    "bisect_right(_, _, hi=, lo=)": "last_place",
    "bisect_right(_, _, key=)": "last_place_by",
    "bisect_right(_, _, lo=)": "last_place",
    "insort(_, _, key=)": "insert_after",
    "insort_left(_, _, key=)": "insert_before",
    "insort_right(_, _, key=)": "insert_after",
}


def first_place(items, x, lo=0, hi=None):
    """Where x belongs among sorted items, before equal ones."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    low = lo
    high = len(items) if hi is None else hi
    while low < high:
        middle = (low + high) // 2
        if items[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low


def last_place(items, x, lo=0, hi=None):
    """Where x belongs among sorted items, after equal ones."""
    if lo < 0:
        raise ValueError("lo must be non-negative")
    low = lo
    high = len(items) if hi is None else hi
    while low < high:
        middle = (low + high) // 2
        if x < items[middle]:
            high = middle
        else:
            low = middle + 1
    return low


def first_place_by(items, x, key):
    """Where a key x belongs among items that are sorted by a key, before equal ones."""
    low = 0
    high = len(items)
    while low < high:
        middle = (low + high) // 2
        if key(items[middle]) < x:
            low = middle + 1
        else:
            high = middle
    return low


def last_place_by(items, x, key):
    """Where a key x belongs among items that are sorted by a key, after equal ones."""
    low = 0
    high = len(items)
    while low < high:
        middle = (low + high) // 2
        if x < key(items[middle]):
            high = middle
        else:
            low = middle + 1
    return low


def insert_before(items, item, key):
    """Puts an item where it belongs among items that are sorted by a key, before equal ones."""
    items.insert(first_place_by(items, key(item), key), item)


def insert_after(items, item, key):
    """Puts an item where it belongs among items that are sorted by a key, after equal ones."""
    items.insert(last_place_by(items, key(item), key), item)
