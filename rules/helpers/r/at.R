# The element at an index, which may count from the end; outside raises.
at <- function(items, index) items[[place(items, index)]]
