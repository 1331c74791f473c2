# Before, separator, after the last occurrence.
rpartition <- function(text, separator) {
  start <- rfind(text, separator)
  if (!nzchar(separator)) stop(errorCondition("empty separator", class = "ValueError"))
  if (start < 0) list("", "", text) else list(substr(text, 1, start), separator, substring(text, start + nchar(separator) + 1))
}
