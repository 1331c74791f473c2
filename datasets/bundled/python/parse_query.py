def parse_query(query: str) -> dict[str, list[str]]:
    """Parse a URL query such as "?a=1&b=2&a=3"; a key may repeat, and a key without "=" has the value ""."""
    result: dict[str, list[str]] = {}
    if query.startswith("?"):
        query = query[1:]
    for part in query.split("&"):
        if not part:
            continue
        key, _, value = part.partition("=")
        result.setdefault(key, []).append(value.replace("+", " "))
    return result
