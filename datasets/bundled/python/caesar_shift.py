def caesar_shift(text, shift):
    """Shift the ASCII letters of a text around the alphabet, keeping case and everything else."""
    result = []
    for ch in text:
        if "a" <= ch <= "z":
            start = ord("a")
        elif "A" <= ch <= "Z":
            start = ord("A")
        else:
            result.append(ch)
            continue
        result.append(chr((ord(ch) - start + shift) % 26 + start))
    return "".join(result)
