# Before, separator, after the first occurrence.
partition <- function(text, separator) {
  start <- find(text, separator, 0, NULL)
  if (!nzchar(separator)) stop(errorCondition("empty separator", class = "ValueError"))
  if (start < 0) list(text, "", "") else list(substr(text, 1, start), separator, substring(text, start + nchar(separator) + 1))
}
