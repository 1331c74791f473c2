# A number that must be above zero.
positive <- function(number) {
  if (number <= 0) stop(errorCondition("math domain error", class = "ValueError"))
  number
}
