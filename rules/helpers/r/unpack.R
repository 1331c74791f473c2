# The elements, of which there must be so many.
unpack <- function(items, count) {
  if (length(items) != count) stop(errorCondition("not as many values as there are variables", class = "ValueError"))
  items
}
