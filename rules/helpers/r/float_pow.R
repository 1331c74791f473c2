# A power of floats; zero has no negative power.
float_pow <- function(base, exponent) {
  if (base == 0 && exponent < 0) stop(errorCondition("0.0 cannot be raised to a negative power", class = "ZeroDivisionError"))
  result <- base^exponent
  if (is.infinite(result) && is.finite(base) && is.finite(exponent)) stop(errorCondition("Numerical result out of range", class = "OverflowError"))
  result
}
