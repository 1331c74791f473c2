# The rest of standard input.
read_all <- function() paste(read_lines(), collapse = "")
