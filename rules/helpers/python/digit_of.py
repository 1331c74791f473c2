# The value of a digit in a base, or -1.
def digit_of(char: str, base: int) -> int:
    value = "0123456789abcdefghijklmnopqrstuvwxyz".find(char.lower())
    return value if value < base else -1
