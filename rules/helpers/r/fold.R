# Folds from the left.
fold <- function(f, items) {
  if (length(items) == 0) stop(errorCondition("reduce() of empty iterable with no initial value", class = "TypeError"))
  Reduce(f, items)
}
