# The character at an index, which may count from the end; outside raises.
char_at <- function(text, index) {
  size <- nchar(text)
  if (index < -size || index >= size) stop(errorCondition("string index out of range", class = "IndexError"))
  substr(text, index %% size + 1, index %% size + 1)
}
