# Folds from the left.
fold <- function(f, items) {
  if (length(items) == 0) stop(failure("TypeError", "reduce() of empty iterable with no initial value"))
  Reduce(f, items)
}
