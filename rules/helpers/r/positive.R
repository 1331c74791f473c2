# A number that must be above zero.
positive <- function(number) {
  if (number <= 0) stop(failure("ValueError", "math domain error"))
  number
}
