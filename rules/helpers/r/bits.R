# An operation on the bits of integers of 32 bits; larger ones are refused.
bits <- function(operation, a, b) {
  if (max(abs(c(a, b))) >= 2^31) stop(failure("OverflowError", "bits beyond 32"))
  as.numeric(operation(a, b))
}
