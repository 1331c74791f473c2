# Splits at runs of white space, so many times at most (at all for a negative number).
split_space <- function(text, limit) {
  text <- sub("^[[:space:]]+", "", text)
  parts <- character(0)
  while (limit != 0 && grepl("[[:space:]]", text)) {
    parts <- c(parts, sub("[[:space:]].*$", "", text))
    text <- sub("^[^[:space:]]*[[:space:]]+", "", text)
    limit <- limit - 1
  }
  if (nzchar(text)) c(parts, text) else parts
}
