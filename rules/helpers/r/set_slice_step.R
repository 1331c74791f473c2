# Other elements, as many, in place of every step-th of a slice.
set_slice_step <- function(items, from, to, step, others) {
  places <- slice_places(length(items), from, to, step)
  if (length(places) != length(others)) stop(errorCondition("attempt to assign sequence of another size", class = "ValueError"))
  items[places] <- others
  items
}
