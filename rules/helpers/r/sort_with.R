# In the order of a comparison, stable.
sort_with <- function(items, order) sort_places(items, function(a, b) order(items[[a]], items[[b]]))
