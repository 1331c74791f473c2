def batched(items: list[str], size: int) -> list[list[str]]:
    """Split a list into batches of `size`; the last one may be shorter."""
    if size < 1:
        raise ValueError("size must be at least 1")
    return [items[i : i + size] for i in range(0, len(items), size)]
