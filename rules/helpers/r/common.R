# Elements that are also among others.
common <- function(items, others) items[items %in% others]
