def cache_trace(capacity: int, keys: list[str]) -> tuple[int, list[str]]:
    """Run look-ups through a least-recently-used cache; give the number of hits and the keys kept, oldest first."""
    cache: dict[str, bool] = {}
    hits = 0
    for key in keys:
        if key in cache:
            hits += 1
            del cache[key]
        elif len(cache) == capacity:
            oldest = next(iter(cache))
            cache.pop(oldest)
        cache[key] = True
    return hits, list(cache)
