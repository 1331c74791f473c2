# The truth of a value of several possible types.
truthy <- function(value) {
  length(value) > 0 && !(is.atomic(value) && length(value) == 1 && value %in% list(FALSE, 0, ""))
}
