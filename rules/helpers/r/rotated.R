# Moved n places to the right.
rotated <- function(items, n) {
  if (length(items) == 0) return(items)
  items[(seq_along(items) - 1 - n) %% length(items) + 1]
}
