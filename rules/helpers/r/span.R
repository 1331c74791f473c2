# The integers from start to stop (exclusive) by step; numeric, as all numbers here.
span <- function(start, stop, step = 1) {
  if (step == 0) stop(errorCondition("range() arg 3 must not be zero", class = "ValueError"))
  start + (seq_len(max(0, ceiling((stop - start) / step))) - 1) * step
}
