# Index of the first equal element, or -1.
find_item <- function(items, wanted) {
  found <- places_of(items, wanted)
  if (length(found) == 0) -1 else found[[1]] - 1
}
