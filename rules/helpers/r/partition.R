# Before, separator, after the first occurrence.
partition <- function(text, separator) {
  at <- find(text, separator, 0, NULL)
  if (!nzchar(separator)) stop(errorCondition("empty separator", class = "ValueError"))
  if (at < 0) list(text, "", "") else list(substr(text, 1, at), separator, substring(text, at + nchar(separator) + 1))
}
