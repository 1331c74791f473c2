# Whether an equal element is there.
contains <- function(items, wanted) length(places_of(items, wanted)) > 0
