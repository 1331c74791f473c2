# A float without its fraction.
whole <- function(number) {
  if (is.nan(number)) stop(errorCondition("cannot convert float NaN to integer", class = "ValueError"))
  if (is.infinite(number)) stop(errorCondition("cannot convert float infinity to integer", class = "OverflowError"))
  exact(trunc(number))
}
