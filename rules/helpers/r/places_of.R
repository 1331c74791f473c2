# Positions of equal elements.
places_of <- function(items, wanted) which(vapply(items, function(item) equals(item, wanted), NA, USE.NAMES = FALSE))
