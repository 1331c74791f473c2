# Without every step-th element of a slice.
del_slice_step <- function(items, from, to, step) {
  items[setdiff(seq_along(items), slice_places(length(items), from, to, step))]
}
