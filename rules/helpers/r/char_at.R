# The character at an index, which may count from the end; outside raises.
char_at <- function(text, index) {
  if (index < -nchar(text) || index >= nchar(text)) stop(errorCondition("string index out of range", class = "IndexError"))
  substring(text, index %% nchar(text) + 1, index %% nchar(text) + 1)
}
