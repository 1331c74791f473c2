DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def to_base(number: int, base: int = 10) -> str:
    """The digits of an integer in a base from 2 to 36."""
    if not 2 <= base <= len(DIGITS):
        raise ValueError(f"base must be between 2 and 36, not {base}")
    if number == 0:
        return "0"
    digits = []
    rest = abs(number)
    while rest:
        rest, digit = divmod(rest, base)
        digits.append(DIGITS[digit])
    if number < 0:
        digits.append("-")
    return "".join(reversed(digits))
