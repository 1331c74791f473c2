# A text without a suffix that it may have.
without_suffix <- function(text, suffix) {
  if (endsWith(text, suffix)) substr(text, 1, nchar(text) - nchar(suffix)) else text
}
