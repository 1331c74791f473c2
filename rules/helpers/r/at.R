# The element at an index, which may count from the end; outside raises.
at <- function(items, index) {
  if (index < 0) index <- index + length(items)
  if (index < 0 || index >= length(items)) stop(errorCondition("list index out of range", class = "IndexError"))
  items[[index + 1]]
}
