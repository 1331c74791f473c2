# An integer that R's numbers hold exactly.
exact <- function(number) {
  if (abs(number) > 2^53) stop(failure("OverflowError", "integer beyond 2^53"))
  number
}
