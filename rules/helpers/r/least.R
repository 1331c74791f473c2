# The smallest element by a key, the first of equal ones; of none a default, or it raises.
least <- function(items, key, default) {
  if (length(items) == 0) return(if (missing(default)) stop(errorCondition("min() arg is an empty sequence", class = "ValueError")) else default)
  keys <- lapply(items, key)
  items[[Reduce(function(best, place) if (compare(keys[[place]], keys[[best]]) < 0) place else best, seq_along(keys))]]
}
