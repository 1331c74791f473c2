# Splits at a separator, so many times at most (at all for a negative number).
split <- function(text, separator, limit = -1) {
  if (!nzchar(separator)) stop(errorCondition("empty separator", class = "ValueError"))
  starts <- gregexpr(separator, text, fixed = TRUE)[[1]]
  starts <- starts[starts > 0 & (limit < 0 | seq_along(starts) <= limit)]
  substring(text, c(1, starts + nchar(separator)), c(starts - 1, nchar(text)))
}
