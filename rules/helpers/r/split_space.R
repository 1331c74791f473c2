# Splits at runs of white space, so many times at most (at all for a negative number).
split_space <- function(text, limit) {
  text <- sub("^[[:space:]\u0085\u00a0\u001c-\u001f]+", "", text)
  parts <- character(0)
  while (limit != 0 && grepl("[[:space:]\u0085\u00a0\u001c-\u001f]", text)) {
    parts <- c(parts, sub("[[:space:]\u0085\u00a0\u001c-\u001f].*$", "", text))
    text <- sub("^[^[:space:]\u0085\u00a0\u001c-\u001f]*[[:space:]\u0085\u00a0\u001c-\u001f]+", "", text)
    limit <- limit - 1
  }
  if (nzchar(text)) c(parts, text) else parts
}
