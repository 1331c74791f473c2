def run_length_encode(text: str) -> str:
    """Replace each run of a character by the character and, from two on, its count."""
    encoded = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        encoded += text[i]
        if j - i > 1:
            encoded += str(j - i)
        i = j
    return encoded
