# Before, separator, after the first occurrence.
partition <- function(text, separator) {
  if (!nzchar(separator)) stop(errorCondition("empty separator", class = "ValueError"))
  start <- regexpr(separator, text, fixed = TRUE)
  if (start < 0) list(text, "", "") else list(substr(text, 1, start - 1), separator, substring(text, start + nchar(separator)))
}
