# The rest of standard input as lines with their ends.
read_lines <- function() {
  lines <- readLines(input(), warn = FALSE)
  if (length(lines) == 0) character(0) else paste0(lines, "\n")
}
