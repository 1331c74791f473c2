# Splits at a separator, so many times at most (at all for a negative number).
split <- function(text, separator, limit) {
  if (!nzchar(separator)) stop(errorCondition("empty separator", class = "ValueError"))
  starts <- gregexpr(separator, text, fixed = TRUE)[[1]]
  starts <- if (starts[1] == -1) numeric(0) else as.numeric(starts)
  if (limit >= 0) starts <- starts[seq_len(min(limit, length(starts)))]
  substring(text, c(1, starts + nchar(separator)), c(starts - 1, nchar(text)))
}
