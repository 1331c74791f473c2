# The nearest integer, half towards plus infinity; NaN is 0.
round_half_up <- function(number) {
  if (is.nan(number)) 0 else exact(floor(number) + (number - floor(number) >= 0.5))
}
