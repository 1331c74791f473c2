# The characters in reverse order.
reversed <- function(text) paste(rev(strsplit(text, "")[[1]]), collapse = "")
