# Index of the first equal element in [from, to).
index_of <- function(items, wanted, from, to) {
  bounds <- slice_bounds(length(items), from, to)
  found <- places_of(items, wanted) - 1
  found <- found[found >= bounds[1] & found < bounds[2]]
  if (length(found) == 0) stop(errorCondition("value is not in list", class = "ValueError"))
  found[[1]]
}
