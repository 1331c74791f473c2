# The lines of a text without their ends.
split_lines <- function(text) strsplit(text, "\r\n|[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]", perl = TRUE)[[1]]
