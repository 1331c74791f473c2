# In the order of a comparison of positions, by merging, stable.
sort_places <- function(items, order) {
  merged <- function(places) {
    if (length(places) < 2) return(places)
    half <- length(places) %/% 2
    left <- merged(places[seq_len(half)])
    right <- merged(places[-seq_len(half)])
    out <- numeric(0)
    while (length(left) > 0 && length(right) > 0) {
      if (order(right[1], left[1]) < 0) {
        out <- c(out, right[1])
        right <- right[-1]
      } else {
        out <- c(out, left[1])
        left <- left[-1]
      }
    }
    c(out, left, right)
  }
  items[merged(seq_along(items))]
}
