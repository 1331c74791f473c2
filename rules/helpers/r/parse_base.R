# The integer that a text says in a base.
parse_base <- function(text, base) {
  plain <- tolower(trimws(text, whitespace = "[[:space:]\u0085\u00a0\u001c-\u001f]"))
  mark <- switch(as.character(base), "2" = "0b_?", "8" = "0o_?", "16" = "0x_?", "")
  digits <- sub(paste0("^[+-]?(", mark, ")?"), "", plain)
  values <- match(strsplit(gsub("(?<=[^_])_(?=[^_])", "", digits, perl = TRUE), "")[[1]], c(0:9, letters)) - 1
  if (length(values) == 0 || anyNA(values) || any(values >= base)) stop(errorCondition(paste0("invalid literal for int() with base ", base, ": '", text, "'"), class = "ValueError"))
  exact(Reduce(function(number, digit) number * base + digit, values)) * (if (startsWith(plain, "-")) -1 else 1)
}
