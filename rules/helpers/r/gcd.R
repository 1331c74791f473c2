# The greatest common divisor.
gcd <- function(a, b) if (b == 0) abs(a) else gcd(b, a %% b)
