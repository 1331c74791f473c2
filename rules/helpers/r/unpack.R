# The elements, of which there must be so many.
unpack <- function(items, count) {
  given <- length(items)
  few <- sprintf("not enough values to unpack (expected %d, got %d)", count, given)
  many <- sprintf("too many values to unpack (expected %d)", count)
  if (given != count) stop(errorCondition(if (given < count) few else many, class = "ValueError"))
  items
}
