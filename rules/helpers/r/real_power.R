# A power of floats, which must be a number that a float holds.
real_power <- function(base, exponent) {
  result <- base^exponent
  if (is.finite(base) && is.finite(exponent)) {
    if (is.nan(result) || base == 0 && exponent < 0) stop(errorCondition("math domain error", class = "ValueError"))
    if (is.infinite(result)) stop(errorCondition("math range error", class = "OverflowError"))
  }
  result
}
