# A dict that is told from a list even if it is empty.
named <- function(entries) if (length(entries) == 0) structure(list(), names = character(0)) else entries
