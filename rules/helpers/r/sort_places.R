# In the order of a comparison of positions, by binary insertion, stable.
sort_places <- function(items, order) {
  places <- numeric(0)
  for (place in seq_along(items)) {
    low <- 0
    high <- length(places)
    while (low < high) {
      middle <- (low + high) %/% 2
      if (order(place, places[middle + 1]) < 0) high <- middle else low <- middle + 1
    }
    places <- append(places, place, low)
  }
  items[places]
}
