# Positions of equal elements.
places_of <- function(items, wanted) {
  which(vapply(items, function(item) equals(item, wanted), logical(1), USE.NAMES = FALSE))
}
