# A position from 1 on of an index, which may count from the end and must be inside.
place <- function(items, index, message = "list index out of range") {
  if (index < -length(items) || index >= length(items)) stop(errorCondition(message, class = "IndexError"))
  index %% length(items) + 1
}
