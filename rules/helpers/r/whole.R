# A float without its fraction.
whole <- function(number) {
  if (is.nan(number)) stop(failure("ValueError", "cannot convert float NaN to integer"))
  if (is.infinite(number)) stop(failure("OverflowError", "cannot convert float infinity to integer"))
  exact(trunc(number))
}
