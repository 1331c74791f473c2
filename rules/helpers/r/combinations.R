# All choices of n elements in order.
combinations <- function(items, n) {
  if (n == 0) return(list(list()))
  do.call(c, lapply(seq_along(items), function(i) lapply(combinations(items[-seq_len(i)], n - 1), function(rest) c(list(items[[i]]), rest))))
}
