# How many bits a number's absolute value has.
proc bitLength(n: int): int = (if n == 0: 0 else: fastLog2(abs(n)) + 1)
