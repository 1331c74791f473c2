# The words between white space.
words <- function(text) {
  parts <- strsplit(text, "[[:space:]]+")[[1]]
  parts[nzchar(parts)]
}
