# The integer that a text says in decimal digits.
parse_int <- function(text) {
  plain <- trimws(text, whitespace = "[[:space:]\u0085\u00a0\u001c-\u001f]")
  wrong <- paste0("invalid literal for int() with base 10: '", text, "'")
  if (!grepl("^[+-]?[0-9]+(_[0-9]+)*$", plain)) stop(errorCondition(wrong, class = "ValueError"))
  exact(as.numeric(gsub("_", "", plain, fixed = TRUE)))
}
