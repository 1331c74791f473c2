# Elements that are not among others.
without <- function(items, others) items[!(items %in% others)]
