# The rest of standard input as lines with their ends.
read_lines <- function() {
  last <- "\n"
  lines <- withCallingHandlers(readLines(standard_input()), warning = function(warning) {
    last <<- ""
    invokeRestart("muffleWarning")
  })
  if (length(lines) == 0) character(0) else paste0(lines, c(rep("\n", length(lines) - 1), last))
}
