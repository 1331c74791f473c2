# A number that must be an integer.
no_fraction <- function(number) {
  if (number != floor(number)) stop(failure("ValueError", "a negative power is no integer"))
  number
}
