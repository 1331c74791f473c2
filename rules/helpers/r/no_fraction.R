# A number that must be an integer.
no_fraction <- function(number) {
  if (number != floor(number)) stop(errorCondition("a negative power is no integer", class = "ValueError"))
  number
}
