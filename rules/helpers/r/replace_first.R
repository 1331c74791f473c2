# Replaces the first occurrences, so many at most (all for a negative number).
replace_first <- function(text, part, other, limit) {
  if (nzchar(part)) return(paste(split(text, part, limit), collapse = other))
  letters <- strsplit(text, "")[[1]]
  count <- if (limit < 0) length(letters) + 1 else min(limit, length(letters) + 1)
  gaps <- c(rep(other, count), rep("", length(letters) + 1 - count))
  paste(c(rbind(gaps, c(letters, ""))), collapse = "")
}
