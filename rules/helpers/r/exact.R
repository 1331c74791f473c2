# Integers that R's numbers hold exactly.
exact <- function(numbers) {
  if (any(abs(numbers) > 2^53)) stop(errorCondition("integer beyond 2^53", class = "OverflowError"))
  numbers
}
