# The position of the first equal element, which must be there.
first_index <- function(items, wanted) {
  index_of(items, wanted, 0, NULL) + 1
}
