# An operation on the bits of integers of 32 bits; larger ones are refused.
bits <- function(operation, a, b) {
  if (max(abs(c(a, b))) >= 2^31) stop(errorCondition("bits beyond 32", class = "OverflowError"))
  as.numeric(operation(a, b))
}
