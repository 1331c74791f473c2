# The elements, of which there must be so many.
unpack <- function(items, count) {
  if (length(items) == count) return(items)
  few <- sprintf("not enough values to unpack (expected %d, got %d)", count, length(items))
  many <- sprintf("too many values to unpack (expected %d)", count)
  stop(errorCondition(if (length(items) < count) few else many, class = "ValueError"))
}
