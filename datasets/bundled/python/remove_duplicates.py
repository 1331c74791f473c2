def remove_duplicates(items: list[int]) -> int:
    """Remove later duplicates from a list in place; give how many went."""
    seen: set[int] = set()
    write = 0
    for item in items:
        if item not in seen:
            seen.add(item)
            items[write] = item
            write += 1
    removed = len(items) - write
    del items[write:]
    return removed
