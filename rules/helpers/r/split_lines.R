# Splits at line ends, which are kept or not.
split_lines <- function(text, keep) {
  ends <- "\n\v\f\r\u001c-\u001e\u0085\u2028\u2029"
  pattern <- paste0("[^", ends, "]*(\r\n|[", ends, "])|[^", ends, "]+$")
  lines <- regmatches(text, gregexpr(pattern, text, perl = TRUE))[[1]]
  if (keep) lines else sub(paste0("(\r\n|[", ends, "])$"), "", lines, perl = TRUE)
}
