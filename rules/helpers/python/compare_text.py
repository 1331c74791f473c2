# The difference of the first characters that differ, else of the lengths.
def compare_text(first: str, second: str) -> int:
    for a, b in zip(first, second):
        if a != b:
            return ord(a) - ord(b)
    return len(first) - len(second)
