# A divisor, which may not be zero.
not_zero <- function(n, message = "division by zero") if (n == 0) stop(errorCondition(message, class = "ZeroDivisionError")) else n
