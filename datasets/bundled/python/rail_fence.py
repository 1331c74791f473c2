def rail_fence(text, decode=False):
    """Two-rail fence cipher: even positions first, then odd ones reversed; or back."""
    if not decode:
        return text[::2] + text[1::2][::-1]
    half = (len(text) + 1) // 2
    even, odd = text[:half], text[half:][::-1]
    woven = "".join(a + b for a, b in zip(even, odd))
    return woven + even[len(odd) :]
