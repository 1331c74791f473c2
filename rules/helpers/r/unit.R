# A number from -1 to 1.
unit <- function(number) {
  if (abs(number) > 1) stop(errorCondition("math domain error", class = "ValueError"))
  number
}
