# The position of the first equal element, which must be there.
first_index <- function(items, wanted) {
  found <- places_of(items, wanted)
  if (length(found) > 0) found[[1]] else stop(errorCondition("value is not in list", class = "ValueError"))
}
