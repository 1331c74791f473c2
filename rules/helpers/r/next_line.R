# The next line of standard input with its line end; nothing at the end.
next_line <- function() {
  line <- readLines(standard_input(), n = 1, warn = FALSE)
  if (length(line) == 0) "" else paste0(line, "\n")
}
