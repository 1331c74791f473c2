# What Python's itertools does, in plain Python; a star stands for one argument that is taken apart.

NAMES = {"compress": "those_selected", "filterfalse": "those_not", "product*": "product_of", "zip_longest*": "columns_of"}


def those_not(test, items):
    """The items for which the test does not hold."""
    return [item for item in items if not test(item)]


def those_selected(items, selectors):
    """The items beside which a true value stands."""
    return [item for item, keep in zip(items, selectors) if keep]


def product_of(pools):
    """All ways to take one item of each pool, the last pool turning fastest."""
    found = [()]
    for pool in pools:
        found = [start + (item,) for start in found for item in pool]
    return found


def columns_of(rows, fillvalue=None):
    """The columns of rows; what shorter rows lack is the fill value."""
    longest = max([len(row) for row in rows], default=0)
    return [tuple([row[place] if place < len(row) else fillvalue for row in rows]) for place in range(longest)]
