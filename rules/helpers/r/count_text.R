# Number of occurrences that don't overlap.
count_text <- function(text, part) {
  if (!nzchar(part)) return(nchar(text) + 1)
  sum(gregexpr(part, text, fixed = TRUE)[[1]] > 0)
}
