# The hash of a text as Java computes it.
def text_hash(text: str) -> int:
    value = 0
    for char in text:
        value = (value * 31 + ord(char)) & 0xFFFFFFFF
    return value - ((value & 0x80000000) << 1)
