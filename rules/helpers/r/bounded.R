# A function's value at a number, which must not leave the floats.
bounded <- function(evaluate, x) {
  result <- evaluate(x)
  if (is.infinite(result) && is.finite(x)) stop(errorCondition("math range error", class = "OverflowError"))
  result
}
