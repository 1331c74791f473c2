# All sequences of n elements at different places.
permutations <- function(items, n) {
  if (n == 0) return(list(list()))
  do.call(c, lapply(seq_along(items), function(i) lapply(permutations(items[-i], n - 1), function(rest) c(list(items[[i]]), rest))))
}
