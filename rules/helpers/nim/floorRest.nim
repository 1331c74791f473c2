# The rest of a division that rounds down, or an error where the divisor is zero.
proc floorRest(a, b: int): int = floorMod(a mod b, b)
