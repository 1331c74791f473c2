# Splits at matches of a pattern.
split_pattern <- function(pattern, text) {
  if (!nzchar(text)) return("")
  pieces <- strsplit(paste0(text, "\u0001"), pattern, perl = TRUE)[[1]]
  sub("\u0001$", "", pieces)
}
