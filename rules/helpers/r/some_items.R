# A vector that may not be empty.
some_items <- function(items) {
  if (length(items) == 0) stop(failure("ValueError", "arg is an empty sequence"))
  items
}
