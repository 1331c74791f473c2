# A position from 1 on of an index, which may count from the end and must be inside.
place <- function(items, index) {
  if (index < 0) index <- index + length(items)
  if (index < 0 || index >= length(items)) stop(errorCondition("list index out of range", class = "IndexError"))
  index + 1
}
