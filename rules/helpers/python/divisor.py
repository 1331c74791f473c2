# The number itself if something can be divided by it.
def divisor(number: int) -> int:
    if number == 0:
        raise ZeroDivisionError("/ by zero")
    return number
