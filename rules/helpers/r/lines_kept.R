# The lines of a text with their ends.
lines_kept <- function(text) {
  ends <- "\n\v\f\r\u001c-\u001e\u0085\u2028\u2029"
  pattern <- paste0("[^", ends, "]*(\r\n|[", ends, "])|[^", ends, "]+$")
  regmatches(text, gregexpr(pattern, text, perl = TRUE))[[1]]
}
