def run_length_decode(encoded: str) -> str:
    """Undo a run-length encoding such as "3a2bc" ("aaabbc")."""
    decoded: list[str] = []
    count = ""
    for ch in encoded:
        if ch in "0123456789":
            count += ch
            continue
        decoded.append(ch * int(count or "1"))
        count = ""
    if count:
        raise ValueError(f"count {count} at the end has no character")
    return "".join(decoded)
