# A position from 1 on of an index, which may count from the end and must be inside.
place <- function(items, index) {
  size <- length(items)
  if (index < -size || index >= size) stop(errorCondition("list index out of range", class = "IndexError"))
  index %% size + 1
}
