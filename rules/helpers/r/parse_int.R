# The integer that a text says in decimal digits.
parse_int <- function(text) {
  digits <- gsub("(?<=[0-9])_(?=[0-9])", "", trimws(text, whitespace = "[[:space:]\u0085\u00a0\u001c-\u001f]"), perl = TRUE)
  wrong <- paste0("invalid literal for int() with base 10: '", text, "'")
  if (!grepl("^[+-]?[0-9]+$", digits)) stop(errorCondition(wrong, class = "ValueError"))
  exact(as.numeric(digits))
}
