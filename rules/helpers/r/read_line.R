# The next line of standard input without its line end.
read_line <- function() {
  line <- readLines(standard_input(), n = 1, warn = FALSE)
  if (length(line) == 0) stop(errorCondition("EOF when reading a line", class = "EOFError"))
  line
}
