# A divisor, which may not be zero.
not_zero <- function(divisor) {
  if (divisor == 0) stop(errorCondition("division by zero", class = "ZeroDivisionError"))
  divisor
}
