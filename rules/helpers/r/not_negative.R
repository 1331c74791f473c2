# A number that may not be negative.
not_negative <- function(number) {
  if (number < 0) stop(failure("ValueError", "must be non-negative"))
  number
}
