# The number itself, if 32 bits hold it.
def exact32(number: int) -> int:
    if not -2147483648 <= number <= 2147483647:
        raise OverflowError("integer overflow")
    return number
