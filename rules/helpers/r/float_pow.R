# A power of floats; zero has no negative power.
float_pow <- function(base, exponent) {
  if (base == 0 && exponent < 0) stop(errorCondition("0.0 cannot be raised to a negative power", class = "ZeroDivisionError"))
  base^exponent
}
