# In the order of a comparison of positions, a later one always with an earlier one; stable.
sort_places <- function(items, order, places = seq_along(items)) {
  if (length(places) < 2) return(items[places])
  middle <- places[(length(places) + 1) %/% 2]
  others <- setdiff(places, middle)
  before <- vapply(others, function(place) if (place < middle) order(middle, place) >= 0 else order(place, middle) < 0, NA)
  c(sort_places(items, order, others[before]), items[middle], sort_places(items, order, others[!before]))
}
