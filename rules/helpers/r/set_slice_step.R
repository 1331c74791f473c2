# Other elements, as many, in place of every step-th of a slice.
set_slice_step <- function(items, from, to, step, others) {
  places <- slice_places(length(items), from, to, step)
  if (length(places) != length(others)) stop(failure("ValueError", "attempt to assign sequence of another size"))
  items[places] <- others
  items
}
