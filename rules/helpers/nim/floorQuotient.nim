# A quotient rounded down, or an error where the divisor is zero.
proc floorQuotient(a, b: int): int = a div b - ord(a mod b != 0 and (a < 0) != (b < 0))
