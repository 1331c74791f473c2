# A number from -1 to 1.
unit <- function(number) {
  if (abs(number) > 1) stop(failure("ValueError", "math domain error"))
  number
}
