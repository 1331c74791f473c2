# The smallest element by a key, the first of equal ones; of none a default, or it raises.
least <- function(items, key, default) {
  if (length(items) == 0) return(if (missing(default)) stop(errorCondition("min() arg is an empty sequence", class = "ValueError")) else default)
  best <- items[[1]]
  for (item in items[-1]) if (compare(key(item), key(best)) < 0) best <- item
  best
}
