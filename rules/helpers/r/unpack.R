# The elements, of which there must be so many.
unpack <- function(items, count) {
  if (length(items) != count) stop(failure("ValueError", "not as many values as there are variables"))
  items
}
