# The integer that a text says in a base.
parse_int <- function(text, base) {
  plain <- tolower(trimws(text, whitespace = "[[:space:]]"))
  digits <- sub("^[+-]?(0[xbo](?=.))?", "", plain, perl = TRUE)
  if (base == 10) digits <- sub("^[+-]", "", plain)
  values <- match(chars(gsub("(?<=.)_(?=.)", "", digits, perl = TRUE)), chars("0123456789abcdefghijklmnopqrstuvwxyz")) - 1
  if (length(values) == 0 || anyNA(values) || any(values >= base)) stop(failure("ValueError", paste0("invalid literal for int() with base ", base, ": '", text, "'")))
  exact(Reduce(function(number, digit) number * base + digit, values)) * (if (startsWith(plain, "-")) -1 else 1)
}
