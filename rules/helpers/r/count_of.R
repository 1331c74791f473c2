# Number of equal elements.
count_of <- function(items, wanted) length(places_of(items, wanted))
