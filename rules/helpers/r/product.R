# All tuples with an element of each, the last changing fastest.
product <- function(...) {
  Reduce(function(tuples, items) do.call(c, lapply(tuples, function(tuple) lapply(items, function(item) c(tuple, list(item))))), list(...), list(list()))
}
