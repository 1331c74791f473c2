# In the order of numbers or texts that a function gives, stable.
ordered_by <- function(items, key, decreasing = FALSE) {
  if (length(items) == 0) return(items)
  items[order(unlist(lapply(items, key)), decreasing = decreasing, method = "radix")]
}
