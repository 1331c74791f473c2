# The character at an index, which may count from the end; outside raises.
char_at <- function(text, index) {
  size <- nchar(text)
  if (index < -size || index >= size) stop(errorCondition("string index out of range", class = "IndexError"))
  if (index < 0) index <- index + size
  substr(text, index + 1, index + 1)
}
