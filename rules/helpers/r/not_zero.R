# A divisor, which may not be zero.
not_zero <- function(n) if (n == 0) stop(errorCondition("division by zero", class = "ZeroDivisionError")) else n
