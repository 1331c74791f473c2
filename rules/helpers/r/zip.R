# Tuples of elements at the same place; ends with the shortest.
zip <- function(...) {
  rows <- list(...)
  if (length(rows) == 0) return(list())
  lapply(seq_len(min(lengths(rows))), function(i) lapply(rows, function(row) row[[i]]))
}
