# A number that may not be negative.
not_negative <- function(number) {
  if (number < 0) stop(errorCondition("must be non-negative", class = "ValueError"))
  number
}
