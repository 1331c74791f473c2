# The digits of a number in a base.
def to_base(number: int, base: int) -> str:
    digits, rest = "", abs(number)
    while rest:
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[rest % base] + digits
        rest //= base
    return ("-" if number < 0 else "") + (digits or "0")
