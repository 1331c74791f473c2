# Pairs of a running number and the element.
enumerate <- function(items, start) lapply(seq_along(items), function(i) list(i - 1 + start, items[[i]]))
